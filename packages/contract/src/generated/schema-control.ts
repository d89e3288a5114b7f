// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the state
         * @description Salted hashes of passwords are left out unless they are asked for; a withheld one is `{"withheld": true}`.
         */
        get: operations["exportState"];
        /**
         * Import a state
         * @description Replaces the state and forgets all faults. A withheld hash stays what it is now in the same place.
         */
        put: operations["importState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the state
         * @description Back to the scenario of the start, or the one started last, without faults and with an empty journal. Snapshots and the clock stay.
         */
        post: operations["resetState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start over in a scenario
         * @description The state is that of the scenario, without faults and with an empty journal. Snapshots and the clock stay, and a reset
         *     leads back here. The message of a refusal names the place in the scenario.
         */
        put: operations["startScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save a snapshot
         * @description Keeps the state as it is now under a name, in the memory of the server. A snapshot of the name is replaced.
         */
        put: operations["saveSnapshot"];
        post?: never;
        /** Delete a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a snapshot
         * @description Replaces the state and forgets all faults.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the clock */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Set, stop or start the clock */
        patch: operations["changeClock"];
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the clock forward */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Look at the profile */
        get: operations["getProfile"];
        /**
         * Choose the profile
         * @description The next request is answered by it.
         */
        put: operations["changeProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tasks */
        get: operations["listControlledTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how tasks move on */
        put: operations["setTaskProgress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move every task by one step */
        post: operations["stepTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskid}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a task
         * @description Starts a waiting task, does its work and completes it.
         */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskid}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail a task
         * @description Ends a task as an error. Its work is not done.
         */
        post: operations["failTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the planned faults */
        get: operations["listFaults"];
        put?: never;
        /**
         * Plan a fault
         * @description Names of operations and failures are those of the appliance's contract; a refusal lists what is possible.
         */
        post: operations["planFault"];
        /** Forget all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description The last 1000 requests to the appliance, without paths, inputs, answers or secrets.
         */
        get: operations["getJournal"];
        put?: never;
        post?: never;
        /** Empty the journal */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Why a request is refused. */
        Error: {
            /** @description Identifier of the failure. */
            id: string;
            /** @description A sentence, for people. */
            message: string;
            /** @description The status. */
            returnCode: number;
        };
        /** @description The whole state of an appliance. Its form belongs to a version of the server, which checks it on import. */
        State: {
            [key: string]: unknown;
        };
        /** @description A state to start in. What it leaves out is as in an appliance that somebody has set up and whose HSM is not initialized. */
        Scenario: {
            /** @description What messages and a folder of data call it. */
            name: string;
            /** @description What it is for, for people. */
            description?: string;
            /**
             * @description Whether somebody has set up network, clock, logs and clients (`in use`, unless said), or the appliance comes out of its box.
             * @enum {string}
             */
            setUp?: "in use" | "new";
            /**
             * @description Whether the network knows what newer appliances know; `current` unless said.
             * @enum {string}
             */
            network?: "current" | "older";
            /** @description The firmware of the HSM. */
            firmware?: components["schemas"]["ScenarioFirmware"];
            /** @description An initialized HSM. */
            hsm?: components["schemas"]["ScenarioHsm"];
            /** @description Partitions of the HSM, which must be initialized for them. */
            partitions?: components["schemas"]["ScenarioPartition"][];
            /** @description Users beside admin, operator, monitor and audit. */
            users?: components["schemas"]["ScenarioUser"][];
            /** @description Clients of the network trust link service. */
            clients?: components["schemas"]["ScenarioClient"][];
            /** @description Tasks that wait, the oldest first. */
            tasks?: components["schemas"]["ScenarioTask"][];
        };
        /** @description The firmware of the HSM. */
        ScenarioFirmware: {
            /** @description For example 7.8.9. */
            version: string;
            /** @description The version that it can be upgraded to; empty for none. */
            upgrade?: string;
            /** @description The version that it can be rolled back to; empty for none. */
            rollback?: string;
        };
        /** @description An initialized HSM. */
        ScenarioHsm: {
            /** @description Its label. */
            label: string;
            /**
             * @description How its roles log in; `password` unless said.
             * @enum {string}
             */
            authentication?: "password" | "ped";
            /** @description Password of the Security Officer; null or left out for a PED key. */
            so?: string | null;
            /** @description Password of the Auditor, or null for a PED key; left out for a role that is not initialized. */
            audit?: string | null;
            /** @description Whether the Security Officer of a partition may reset its Crypto Officer (policy 15); false unless said. */
            soCanResetPin?: boolean;
        };
        /** @description A partition. */
        ScenarioPartition: {
            /** @description Its label. */
            label: string;
            /** @description Its name; the label unless said. */
            name?: string;
            /** @description Decimal digits; the next of the HSM unless said. */
            id?: string;
            /**
             * @description 1 has an SMK and needs firmware 7.7.0; 0 unless said.
             * @enum {integer}
             */
            version?: 0 | 1;
            /** @description Bytes; 648381 unless said. */
            size?: number;
            /** @description False for a partition that has been created and not initialized; true unless said. */
            initialized?: boolean;
            /** @description Secrets of the initialized roles; passwords, or challenges on a PED appliance. Null is a PED key alone. */
            roles?: components["schemas"]["ScenarioRoles"];
            /**
             * @description Whether a partition of version 1 has its SMK; `initialized` unless said.
             * @enum {string}
             */
            smk?: "initialized" | "not initialized";
            /** @description Its objects; their handles count up from 72. */
            objects?: components["schemas"]["ScenarioObject"][];
            /** @description How often each kind of request has been counted. */
            requests?: {
                [key: string]: number;
            };
        };
        /** @description Secrets of the initialized roles; passwords, or challenges on a PED appliance. Null is a PED key alone. */
        ScenarioRoles: {
            /** @description Of the Security Officer. */
            so?: string | null;
            /** @description Of the Crypto Officer. */
            co?: string | null;
            /** @description Of the Crypto User. */
            cu?: string | null;
        };
        /** @description An object; a private AES key where it says nothing else. */
        ScenarioObject: {
            /** @description Its label. */
            label?: string;
            /** @description For example Secret Key. */
            class?: string;
            /** @description For example AES. */
            keyType?: string;
            /** @description Bytes. */
            size?: number;
            /** @description Whether it is seen after a login only. */
            isPrivate?: boolean;
        };
        /** @description A user of the appliance. */
        ScenarioUser: {
            /** @description Its name. */
            name: string;
            /** @description Its password. */
            password: string;
            /** @description For example operator; none unless said. */
            role?: string;
            /** @description Its full name. */
            fullName?: string;
            /** @description Its address. */
            email?: string;
            /** @description Whether it may log in; true unless said. */
            enabled?: boolean;
            /** @description Whether it must choose another password first; false unless said. */
            mustChangePassword?: boolean;
        };
        /** @description A client of the network trust link service. */
        ScenarioClient: {
            /** @description Its name. */
            name: string;
            /** @description Its address; excludes a host name. */
            ip?: string;
            /** @description Its host name; excludes an address. */
            hostname?: string;
            /** @description Names or identifiers of the partitions that it may reach. */
            partitions?: string[];
        };
        /** @description Work of the HSM that waits. */
        ScenarioTask: {
            /**
             * @description What it does.
             * @enum {string}
             */
            work: "zeroizeHsm" | "factoryResetHsm" | "upgradeFirmware" | "rollBackFirmware";
            /** @description Whether it waits until somebody starts it; as the operation makes it unless said. */
            suspended?: boolean;
        };
        /** @description Snapshots by name. */
        SnapshotList: {
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @description A state that is kept under a name. */
        Snapshot: {
            /** @description Its name. */
            name: string;
            /** @description When it was saved on the clock of the appliance, as ISO 8601. */
            savedAt: string;
        };
        /** @description The clock of the appliance. */
        Clock: {
            /** @description What it shows, as ISO 8601 in UTC. */
            now: string;
            /** @description Whether it stands still. */
            frozen: boolean;
        };
        /** @description A profile. */
        ProfileChoice: {
            /**
             * @description What the pages say, or what samples and clients report where it differs.
             * @enum {string}
             */
            profile: "documented" | "observed";
        };
        /** @description What is left out stays. */
        ClockChange: {
            /** @description A time from 1970 to 9998, such as 2026-03-01T08:00:00Z. */
            now?: string;
            /** @description Whether it is to stand still. */
            frozen?: boolean;
        };
        /** @description A span of time. */
        ClockAdvance: {
            /** @description A number with one of ms, s, min, h, d, such as 11 min; the clock does not go beyond 9998. */
            by: string;
        };
        /** @description All tasks. */
        TaskList: {
            tasks: components["schemas"]["Task"][];
        };
        /** @description Work that waits, runs or has ended. */
        Task: {
            /** @description Its identifier. */
            id: string;
            /**
             * @description How far it is.
             * @enum {string}
             */
            state: "Waiting" | "Running" | "Finished" | "Error";
            /** @description The operation that made it. */
            operation: string;
            /** @description Words, or the identifier of a failure. */
            details: string;
        };
        /** @description How tasks move on. */
        TaskProgress: {
            /**
             * @description At the next request, after a time, or by steps.
             * @enum {string}
             */
            mode: "immediate" | "time" | "manual";
            /** @description With the mode time: how long a task runs, such as 30 s. */
            time?: string;
            /** @description Only the tasks that this operation makes. */
            operation?: string;
        };
        /** @description Why a task fails. */
        TaskFailure: {
            /** @description The details that the task reports. */
            message: string;
        };
        /** @description All planned faults. */
        FaultList: {
            faults: components["schemas"]["PlannedFault"][];
        };
        /** @description A fault of one operation. */
        PlannedFault: {
            /** @description operationId in the contract of the appliance. */
            operation: string;
            /** @description What goes wrong. */
            fault: components["schemas"]["Fault"];
            /** @description How many calls it meets; all when it is left out. */
            calls?: number;
        };
        /** @description What goes wrong. */
        Fault: components["schemas"]["FailureFault"] | components["schemas"]["DelayFault"] | components["schemas"]["DropFault"] | components["schemas"]["UndocumentedFault"];
        /** @description A documented failure. */
        FailureFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "failure";
            /** @description Identifier that the operation documents. */
            failure: string;
        };
        /** @description An answer that leaves later. */
        DelayFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "delay";
            /** @description How long it waits. */
            milliseconds: number;
        };
        /** @description A connection that ends without an answer. */
        DropFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "drop";
            /**
             * @description Before or after the work is done.
             * @enum {string}
             */
            when: "before" | "after";
        };
        /** @description An answer that the contract of the appliance need not have. Nothing checks it. */
        UndocumentedFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "undocumented";
            /** @description Its status. */
            status: number;
            /** @description Its headers. */
            headers: {
                [key: string]: string;
            };
            /** @description Its body as text. */
            body: string;
        };
        /** @description The last requests. */
        Journal: {
            requests: components["schemas"]["JournalEntry"][];
        };
        /** @description One request to the appliance. */
        JournalEntry: {
            /** @description Its place in the row of all requests. */
            number: number;
            /** @description When it was answered on the clock of the appliance, as ISO 8601. */
            at: string;
            /** @description operationId; null where none matched. */
            operation: string | null;
            /** @description The release that it was written for. */
            release: string;
            /** @description Name of the user; null where none was authenticated. */
            caller: string | null;
            /** @description The status of the answer; null where the connection was dropped. */
            status: number | null;
            /** @description Identifier of the failure; null for a success. */
            error: string | null;
        };
    };
    responses: {
        /** @description The request does not fit the contract. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_BAD_REQUEST";
                };
            };
        };
        /** @description The body is no state; the message says why. */
        BadState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_BAD_REQUEST" | "CONTROL_BAD_STATE";
                };
            };
        };
        /** @description The body is no scenario, or its parts contradict each other; the message says where and why. */
        BadScenario: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_BAD_REQUEST" | "CONTROL_BAD_SCENARIO";
                };
            };
        };
        /** @description There are as many snapshots as are kept. */
        BadSnapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_BAD_REQUEST" | "CONTROL_TOO_MANY_SNAPSHOTS";
                };
            };
        };
        /** @description The fault cannot be planned; the message lists what is possible. */
        BadFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_BAD_REQUEST" | "CONTROL_BAD_FAULT";
                };
            };
        };
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_UNAUTHORIZED";
                };
            };
        };
        /** @description There is no such snapshot. */
        NoSnapshot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_NO_SNAPSHOT";
                };
            };
        };
        /** @description There is no such task, or it has ended. */
        NoTask: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_NO_TASK";
                };
            };
        };
        /** @description The path is not one of the control API. */
        NoResource: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_NO_RESOURCE";
                };
            };
        };
        /** @description The path has no such method. */
        NoMethod: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_METHOD_NOT_ALLOWED";
                };
            };
        };
        /** @description The server has a defect. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_INTERNAL_ERROR";
                };
            };
        };
        /** @description The server cannot reach the store that it shares with others. A change has been made wholly or not at all. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CONTROL_UNAVAILABLE";
                };
            };
        };
    };
    parameters: {
        /** @description Name of a snapshot. */
        SnapshotName: string;
        /** @description Identifier of a task. */
        TaskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    exportState: {
        parameters: {
            query?: {
                /** @description Whether salted hashes are part of the export. */
                secrets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    importState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["State"];
            };
        };
        responses: {
            /** @description The state is imported. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadState"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state is that of the start. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description The state is that of the scenario. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadScenario"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot is saved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadSnapshot"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoSnapshot"];
            500: components["responses"]["InternalError"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of a snapshot. */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state is that of the snapshot. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoSnapshot"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            /** @description The clock is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The clock is moved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileChoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChoice"];
            };
        };
        responses: {
            /** @description The profile is chosen. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listControlledTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    setTaskProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskProgress"];
            };
        };
        responses: {
            /** @description Tasks move on that way. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stepTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks have moved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of a task. */
                taskid: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is complete. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoTask"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    failTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of a task. */
                taskid: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskFailure"];
            };
        };
        responses: {
            /** @description The task has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NoTask"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, in the order in which they were planned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    planFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedFault"];
            };
        };
        responses: {
            /** @description The fault is planned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadFault"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No fault is planned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
        };
    };
}
