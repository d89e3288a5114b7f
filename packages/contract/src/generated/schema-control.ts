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
         * @description Salted hashes of passwords are omitted by default; an omitted hash is `{"withheld": true}`.
         */
        get: operations["exportState"];
        /**
         * Import a state
         * @description Replaces the state and removes all faults. A withheld hash keeps its current value in the same place.
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
         * @description Restores the scenario of the start, or the scenario that was started last, without faults and with an empty journal. Snapshots and the clock do not change.
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
         * Start a scenario
         * @description Replaces the state with that of the scenario, without faults and with an empty journal. Snapshots and
         *     the clock do not change, and a reset returns to this scenario. The message of a refusal names the
         *     place in the scenario.
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
         * @description Keeps the current state under a name, in the memory of the server. It replaces a snapshot of the same name.
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
         * @description Replaces the state and removes all faults.
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
        /** Get the clock */
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
        /** Get the profile */
        get: operations["getProfile"];
        /**
         * Set the profile
         * @description The profile applies from the next request.
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
        /** Set the progress of tasks */
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
         * @description Ends a task with an error. Its work is not done.
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
         * @description Names of operations and failures are those of the contract of the appliance. A refusal lists the valid names.
         */
        post: operations["planFault"];
        /** Remove all faults */
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
        /** @description The reason of a refusal. */
        Error: {
            /** @description Identifier of the failure. */
            id: string;
            /** @description A human-readable sentence. */
            message: string;
            /** @description The HTTP status. */
            returnCode: number;
        };
        /** @description The whole state of an appliance. Its format depends on the version of the server, which checks it on import. */
        State: {
            [key: string]: unknown;
        };
        /** @description A state of the appliance at the start. Omitted parts are those of a configured appliance whose HSM is not initialized. */
        Scenario: {
            /** @description Name of the scenario in messages and for a data folder. */
            name: string;
            /** @description Human-readable purpose of the scenario. */
            description?: string;
            /**
             * @description Whether network, clock, logs and clients are configured (`in use`, the default) or have their factory settings.
             * @enum {string}
             */
            setUp?: "in use" | "new";
            /**
             * @description Whether the network has the features of newer appliances; `current` by default.
             * @enum {string}
             */
            network?: "current" | "older";
            /** @description The firmware of the HSM. */
            firmware?: components["schemas"]["ScenarioFirmware"];
            /** @description An initialized HSM. */
            hsm?: components["schemas"]["ScenarioHsm"];
            /** @description Partitions of the HSM. They require an initialized HSM. */
            partitions?: components["schemas"]["ScenarioPartition"][];
            /** @description Users in addition to admin, operator, monitor and audit. */
            users?: components["schemas"]["ScenarioUser"][];
            /** @description Clients of the network trust link service. */
            clients?: components["schemas"]["ScenarioClient"][];
            /** @description Waiting tasks, oldest first. */
            tasks?: components["schemas"]["ScenarioTask"][];
        };
        /** @description The firmware of the HSM. */
        ScenarioFirmware: {
            /** @description For example 7.8.9. */
            version: string;
            /** @description The version that upgrade installs; empty if there is no upgrade. */
            upgrade?: string;
            /** @description The version that rollback installs; empty if there is no rollback. */
            rollback?: string;
        };
        /** @description An initialized HSM. */
        ScenarioHsm: {
            /** @description Label of the HSM. */
            label: string;
            /**
             * @description How the roles of the HSM log in; `password` by default.
             * @enum {string}
             */
            authentication?: "password" | "ped";
            /** @description Password of the Security Officer; null or omitted for a PED key. */
            so?: string | null;
            /** @description Password of the Auditor; null for a PED key, omitted for an uninitialized role. */
            audit?: string | null;
            /** @description Whether the Security Officer of a partition may reset its Crypto Officer (policy 15); false by default. */
            soCanResetPin?: boolean;
        };
        /** @description A partition. */
        ScenarioPartition: {
            /** @description Label of the partition. */
            label: string;
            /** @description Name of the partition; the label by default. */
            name?: string;
            /** @description Identifier in decimal digits, of which the first is not 0; by default the next identifier of the HSM. */
            id?: string;
            /**
             * @description 1 has an SMK and needs firmware 7.7.0; 0 by default.
             * @enum {integer}
             */
            version?: 0 | 1;
            /** @description Size in bytes; 648381 by default. */
            size?: number;
            /** @description Whether the partition is initialized; true by default. */
            initialized?: boolean;
            /** @description Secrets of the initialized roles: passwords, or challenges on a PED appliance. Null means a PED key only. */
            roles?: components["schemas"]["ScenarioRoles"];
            /**
             * @description Whether a partition of version 1 has its SMK; `initialized` by default.
             * @enum {string}
             */
            smk?: "initialized" | "not initialized";
            /** @description Objects of the partition; their handles count up from 72. */
            objects?: components["schemas"]["ScenarioObject"][];
            /** @description Number of counted requests of each kind. */
            requests?: {
                [key: string]: number;
            };
        };
        /** @description Secrets of the initialized roles: passwords, or challenges on a PED appliance. Null means a PED key only. */
        ScenarioRoles: {
            /** @description Secret of the Security Officer. */
            so?: string | null;
            /** @description Secret of the Crypto Officer. */
            co?: string | null;
            /** @description Secret of the Crypto User. */
            cu?: string | null;
        };
        /** @description An object; a private AES key by default. */
        ScenarioObject: {
            /** @description Label of the object; empty by default. */
            label?: string;
            /** @description For example Secret Key. */
            class?: string;
            /** @description For example AES. */
            keyType?: string;
            /** @description Size in bytes. */
            size?: number;
            /** @description Whether a login is needed to see the object. */
            isPrivate?: boolean;
        };
        /** @description A user of the appliance. */
        ScenarioUser: {
            /** @description Name of the user. */
            name: string;
            /** @description Password of the user. */
            password: string;
            /** @description For example operator; no role by default. */
            role?: string;
            /** @description Full name of the user. */
            fullName?: string;
            /** @description Mail address of the user. */
            email?: string;
            /** @description Whether the user may log in; true by default. */
            enabled?: boolean;
            /** @description Whether the user must change its password first; false by default. */
            mustChangePassword?: boolean;
        };
        /** @description A client of the network trust link service. */
        ScenarioClient: {
            /** @description Name of the client. */
            name: string;
            /** @description Address of the client. It excludes a host name. */
            ip?: string;
            /** @description Host name of the client. It excludes an address. */
            hostname?: string;
            /** @description Names or identifiers of the partitions that the client may reach. */
            partitions?: string[];
        };
        /** @description Waiting work of the HSM. */
        ScenarioTask: {
            /**
             * @description Kind of work.
             * @enum {string}
             */
            work: "zeroizeHsm" | "factoryResetHsm" | "upgradeFirmware" | "rollBackFirmware";
            /** @description Whether the task waits until it is started; by default as the operation creates it. */
            suspended?: boolean;
        };
        /** @description Snapshots by name. */
        SnapshotList: {
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @description A saved state with its name. */
        Snapshot: {
            /** @description Name of the snapshot. */
            name: string;
            /** @description Time of saving on the clock of the appliance, as ISO 8601. */
            savedAt: string;
        };
        /** @description The clock of the appliance. */
        Clock: {
            /** @description The current time, as ISO 8601 in UTC. */
            now: string;
            /** @description Whether the clock is stopped. */
            frozen: boolean;
        };
        /** @description A profile. */
        ProfileChoice: {
            /**
             * @description documented follows the pages; observed follows samples and clients where they differ.
             * @enum {string}
             */
            profile: "documented" | "observed";
        };
        /** @description Omitted properties keep their values. */
        ClockChange: {
            /** @description A time from 1970 to 9998 with its zone, such as 2026-03-01T08:00:00Z, or a day. */
            now?: string;
            /** @description Whether to stop the clock. */
            frozen?: boolean;
        };
        /** @description A span of time. */
        ClockAdvance: {
            /** @description A number with one of the units ms, s, min, h, d, such as 11 min. The clock does not pass 9998. */
            by: string;
        };
        /** @description All tasks. */
        TaskList: {
            tasks: components["schemas"]["Task"][];
        };
        /** @description Work that waits, runs or has ended. */
        Task: {
            /** @description Identifier of the task. */
            id: string;
            /**
             * @description State of the task.
             * @enum {string}
             */
            state: "Waiting" | "Running" | "Finished" | "Error";
            /** @description The operation that created the task. */
            operation: string;
            /** @description A text, or the identifier of a failure. */
            details: string;
        };
        /** @description The progress of tasks. */
        TaskProgress: {
            /**
             * @description At the next request, after a time, or by steps.
             * @enum {string}
             */
            mode: "immediate" | "time" | "manual";
            /** @description Duration of a task in the mode time, such as 30 s. */
            time?: string;
            /** @description Limits the setting to the tasks that this operation creates. */
            operation?: string;
        };
        /** @description The reason of a failed task. */
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
            /** @description The effect of the fault. */
            fault: components["schemas"]["Fault"];
            /** @description Number of calls that the fault affects; all calls by default. */
            calls?: number;
        };
        /** @description The effect of the fault. */
        Fault: components["schemas"]["FailureFault"] | components["schemas"]["DelayFault"] | components["schemas"]["DropFault"] | components["schemas"]["UndocumentedFault"];
        /** @description A documented failure. */
        FailureFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "failure";
            /** @description Identifier of a failure that the operation documents. */
            failure: string;
        };
        /** @description A delayed answer. */
        DelayFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "delay";
            /** @description The length of the delay. */
            milliseconds: number;
        };
        /** @description A connection that is closed without an answer. */
        DropFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "drop";
            /**
             * @description Whether the connection is closed before or after the work is done.
             * @enum {string}
             */
            when: "before" | "after";
        };
        /** @description An answer that may violate the contract of the appliance. It is not checked. */
        UndocumentedFault: {
            /**
             * @description The kind of fault.
             * @enum {string}
             */
            kind: "undocumented";
            /** @description HTTP status of the answer. */
            status: number;
            /** @description Headers of the answer. */
            headers: {
                [key: string]: string;
            };
            /** @description Body of the answer as text. */
            body: string;
        };
        /** @description The last requests. */
        Journal: {
            requests: components["schemas"]["JournalEntry"][];
        };
        /** @description One request to the appliance. */
        JournalEntry: {
            /** @description Sequence number of the request. */
            number: number;
            /** @description Time of the answer on the clock of the appliance, as ISO 8601. */
            at: string;
            /** @description operationId; null if no operation matched. */
            operation: string | null;
            /** @description Release that the request names. */
            release: string;
            /** @description Name of the user; null without an authenticated user. */
            caller: string | null;
            /** @description HTTP status of the answer; null for a closed connection. */
            status: number | null;
            /** @description Identifier of the failure; null for a success. */
            error: string | null;
        };
    };
    responses: {
        /** @description The request violates the contract. */
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
        /** @description The body is not a valid state. The message contains the reason. */
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
        /** @description The body is not a valid scenario. The message contains the place and the reason. */
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
        /** @description The maximum number of snapshots is reached. */
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
        /** @description The fault is invalid. The message lists the valid values. */
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
        /** @description The snapshot does not exist. */
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
        /** @description The task does not exist or has ended. */
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
        /** @description The path does not exist in the control API. */
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
        /** @description The path does not support this method. */
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
        /** @description The server cannot access the store that it shares with other servers. A change was made completely or not at all. */
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
                /** @description Whether to include salted hashes. */
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
            /** @description The state is reset. */
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
            /** @description The scenario is started. */
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
            /** @description The snapshots, oldest first. */
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
            /** @description The snapshot is restored. */
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
            /** @description The profile is set. */
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
            /** @description The tasks, oldest first. */
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
            /** @description The progress is set. */
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
            /** @description The faults, in the order of their creation. */
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
            /** @description All faults are removed. */
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
            /** @description The entries, oldest first. */
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
