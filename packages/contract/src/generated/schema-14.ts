// Generated from spec/ by `npm run generate`. Do not edit.

export interface paths {
    "/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a private session
         * @description Opens a private session for the appliance user who sends user name and password. The answer sets the cookie that names the session; it ends after ten idle minutes. No HSM or partition login is needed, and none is made by it.
         */
        post: operations["openSession"];
        /**
         * Close the private session
         * @description Ends the private session that the cookie names; the logins made in it end too. It needs the session and nothing else.
         */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a login challenge
         * @description Begins the login with a certificate: gives a challenge that only the private key of the user opens. It needs no credentials, and the certificate must be stored with the user.
         */
        post: operations["createLoginChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login/basic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with the answer to a challenge
         * @description Ends the login with a certificate: the answer to a challenge opens a private session for its user. It needs no credentials.
         */
        post: operations["loginUser"];
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
        /**
         * List tasks
         * @description Lists every task of the appliance with all its properties. No HSM or partition login is needed.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        /**
         * Delete all tasks
         * @description Removes every task, with its output. No HSM or partition login is needed.
         */
        delete: operations["deleteTasks"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a task
         * @description Tells how far a task has come: 200 while it waits or runs, 303 once it has ended and its output can be read. No HSM or partition login is needed.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskid}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the output of a task
         * @description Answers what the request behind the task has produced, and removes the task: a second read finds nothing. No HSM or partition login is needed.
         */
        get: operations["getTaskResponse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a task can be told
         * @description Lists the actions of a task; start is the only one known. No HSM or partition login is needed.
         */
        get: operations["listTaskActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{taskid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a waiting task
         * @description Lets a waiting task run; until then a destructive request has changed nothing. The logins were checked when the task was made.
         */
        post: operations["performTaskAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the appliance
         * @description Gives the software version, the state of service and the paths of the resources below. No HSM or partition login is needed.
         */
        get: operations["getAppliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the NTLS settings
         * @description Gives how clients connect, and the ways to the clients and to the certificate.
         */
        get: operations["getNtls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List NTLS clients
         * @description Lists the clients that are registered.
         */
        get: operations["listNtlsClients"];
        put?: never;
        /**
         * Register an NTLS client
         * @description Makes a client known by its address, with its certificate.
         */
        post: operations["registerNtlsClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls/clients/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an NTLS client
         * @description Gives address or host name of a client, and the way to its links.
         */
        get: operations["getNtlsClient"];
        put?: never;
        post?: never;
        /**
         * Delete an NTLS client
         * @description Removes a client with its certificate and its links.
         */
        delete: operations["deleteNtlsClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls/clients/{clientid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an NTLS client can be told
         * @description Lists the actions of a client. No source names one, and the simulated appliance offers none.
         */
        get: operations["listNtlsClientActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls/clients/{clientid}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of an NTLS client
         * @description Lists the partitions that a client may reach.
         */
        get: operations["listNtlsClientLinks"];
        put?: never;
        /**
         * Link an NTLS client to a partition
         * @description Lets a client reach a partition, which is named by its path. When the partition is deleted, so is the link.
         */
        post: operations["createNtlsClientLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls/clients/{clientid}/links/{linkid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a link of an NTLS client
         * @description Gives the partition that a link leads to.
         */
        get: operations["getNtlsClientLink"];
        put?: never;
        post?: never;
        /**
         * Remove a link of an NTLS client
         * @description Takes a partition away from a client.
         */
        delete: operations["deleteNtlsClientLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List HSMs
         * @description Lists the HSMs of the appliance, which has exactly one. No HSM or partition login is needed.
         */
        get: operations["listHsms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an HSM
         * @description Gives the state of the HSM, above all how many failed SO logins it still forgives. No HSM or partition login is needed.
         */
        get: operations["getHsm"];
        /**
         * Initialize an HSM
         * @description Gives the HSM a label, a Security Officer and a cloning domain, and erases what it held. An HSM that is not initialized needs no login; one that is initialized needs its SO (so) to be logged in.
         */
        put: operations["initializeHsm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to an HSM
         * @description Logs an HSM role in within the private session. A wrong SO password counts: the third in a row erases the HSM and all its partitions at once. This is the login; none is needed before.
         */
        post: operations["loginHsm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out of an HSM
         * @description Ends the HSM login of the private session. Without a login it changes nothing and succeeds as well.
         */
        post: operations["logoutHsm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an HSM can be told
         * @description Lists the actions of the HSM and their paths. No HSM or partition login is needed.
         */
        get: operations["listHsmActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an HSM action
         * @description Makes a task of the action: factoryReset and zeroize erase the HSM and wait until the task is started; stmTransport and stmRecover, which enter and leave secure transport mode, run by themselves. stmRecover needs randomUserString. The HSM SO must be logged in.
         */
        post: operations["performHsmAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List HSM roles
         * @description Lists the roles of the HSM: so and audit. No HSM or partition login is needed.
         */
        get: operations["listHsmRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/roles/{roleid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an HSM role
         * @description Gives the state of an HSM role: whether it is initialized, locked out, and how many tries are left. No HSM or partition login is needed.
         */
        get: operations["getHsmRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the password of an HSM role
         * @description Replaces the password of an HSM role by a new one. No login is needed: the old password is the proof, and a wrong one counts as a failed login.
         */
        patch: operations["changeHsmRolePassword"];
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an HSM role can be told
         * @description Lists the actions of an HSM role; the list of so is empty. No HSM or partition login is needed.
         */
        get: operations["listHsmRoleActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/roles/{roleid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an action on an HSM role
         * @description Resets the password of an HSM role, or, with a PED, creates a challenge or drops its cached secret. The role so has no action. The HSM SO must be logged in.
         */
        post: operations["performHsmRoleAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partition roles
         * @description Lists the roles of a partition: co, cu and so. No HSM or partition login is needed.
         */
        get: operations["listPartitionRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a partition role
         * @description Gives the state of a partition role: whether it is initialized, locked out, and must change its password. No HSM or partition login is needed.
         */
        get: operations["getPartitionRole"];
        /**
         * Initialize a partition role
         * @description Sets up co or cu with a first password, which the role must then change. For co the partition SO must be logged in, for cu the Crypto Officer.
         */
        put: operations["initializePartitionRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the password of a partition role
         * @description Replaces the password of a partition role by a new one. No login is needed: the old password is the proof, and a wrong one counts as a failed login.
         */
        patch: operations["changePartitionRolePassword"];
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a partition role can be told
         * @description Lists the actions of a partition role and their paths. No HSM or partition login is needed.
         */
        get: operations["listPartitionRoleActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/roles/{roleid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an action on a partition role
         * @description Resets the password of a role and unlocks it, or, with a PED, creates a challenge or drops its cached secret. For co the partition SO must be logged in and HSM policy 15 be on; for cu the partition SO or the Crypto Officer.
         */
        post: operations["performPartitionRoleAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partitions
         * @description Lists the partitions of the HSM. No HSM or partition login is needed.
         */
        get: operations["listPartitions"];
        put?: never;
        /**
         * Create a partition
         * @description Makes a partition, which must be initialized before use. Give a size, or allStorageSpace set to true. The HSM SO must be logged in.
         */
        post: operations["createPartition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a partition
         * @description Gives name, label, state and version of a partition. No HSM or partition login is needed.
         */
        get: operations["getPartition"];
        /**
         * Initialize a partition
         * @description Gives the partition a label, a Security Officer and a cloning domain, and erases what it held. A partition that is not initialized needs no login; one that is initialized needs its own SO to be logged in. A password partition needs password and domain.
         */
        put: operations["initializePartition"];
        post?: never;
        /**
         * Delete a partition
         * @description Removes a partition with everything in it, at once. The HSM SO must be logged in.
         */
        delete: operations["deletePartition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to a partition
         * @description Logs a partition role in within the private session. Wrong passwords count: ten of the SO erase the partition, ten of the Crypto Officer lock co and cu. This is the login; none is needed before.
         */
        post: operations["loginPartition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out of a partition
         * @description Ends the login to this partition in the private session. Without a login it changes nothing and succeeds as well.
         */
        post: operations["logoutPartition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The actions that a resource offers. */
        ActionList: {
            actions: components["schemas"]["ActionStub"][];
        };
        /** @description One action and where to post it. */
        ActionStub: {
            /** @description Identifier of the action, the last part of its path. */
            id: string;
            /** @description Absolute path of the action. */
            url: string;
        };
        /** @description The appliance and the way to its resources. Open: only an observed answer shows its properties. */
        Appliance: {
            /** @description Version of the appliance software. */
            version: string;
            /** @description Absolute path of the resource actions. */
            actions?: string;
            /** @description Absolute path of the resource cluster. */
            cluster?: string;
            /** @description Absolute path of the resource config. */
            config?: string;
            /** @description Absolute path of the resource cpu. */
            cpu?: string;
            /** @description Absolute path of the resource disk. */
            disk?: string;
            /** @description Absolute path of the resource hsms. */
            hsms?: string;
            /** @description Absolute path of the resource memory. */
            memory?: string;
            /** @description Absolute path of the resource network. */
            network?: string;
            /** @description Absolute path of the resource ntls. */
            ntls?: string;
            /** @description Absolute path of the resource ntp. */
            ntp?: string;
            /** @description Absolute path of the resource packageFiles. */
            packageFiles?: string;
            /** @description Absolute path of the resource packages. */
            packages?: string;
            /** @description Absolute path of the resource sensors. */
            sensors?: string;
            /** @description Absolute path of the resource services. */
            services?: string;
            /** @description Absolute path of the resource snmp. */
            snmp?: string;
            /** @description Absolute path of the resource ssh. */
            ssh?: string;
            /** @description Absolute path of the resource syslog. */
            syslog?: string;
            /** @description Absolute path of the resource time. */
            time?: string;
            /** @description Absolute path of the resource upgrades. */
            upgrades?: string;
            /** @description Absolute path of the resource webServer. */
            webServer?: string;
            /** @description Whether configuration resources also need the HSM SO. */
            forceSoLogin?: boolean;
            /** @description State of service, spelled out. */
            systemStatus?: string;
            /** @description Comma separated numbers behind the state of service. */
            systemStatusCodes?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An object without properties. */
        EmptyObject: Record<string, never>;
        /** @description The body of every error answer. */
        Error: {
            /** @description Names the error; each response lists the identifiers it can carry. */
            id: string;
            /** @description A short title for people. */
            message: string;
            /** @description A longer explanation for people. */
            details: string;
            /** @description The HTTP status of this answer. */
            returnCode: number;
            /**
             * @description How to take this answer; ERROR is the only value known.
             * @enum {string}
             */
            status: "ERROR";
            /**
             * @description The part of the appliance that raised the error.
             * @enum {string}
             */
            type: "API" | "DOCS" | "FRAMEWORK" | "PLUGIN" | "SERVER";
        };
        /** @description One HSM. Open: only soLoginsLeft is shown by a source. */
        Hsm: {
            /** @description Failed SO logins that are still allowed; the last one erases the HSM. */
            soLoginsLeft: number;
            /** @description Serial number, a string of digits. */
            id?: string;
            /** @description Label given when the HSM was initialized. */
            label?: string;
            /** @description Whether the HSM has a Security Officer and a domain. */
            initialized?: boolean;
            /**
             * @description Whether roles prove themselves by password or with a PED.
             * @enum {string}
             */
            authentication?: "password" | "ped";
            /** @description Version of the HSM firmware. */
            firmwareVersion?: string;
            /** @description Absolute path of the HSM roles. */
            roles?: string;
            /** @description Absolute path of the partitions. */
            partitions?: string;
            /** @description Absolute path of the HSM actions. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Input that only some HSM actions take. */
        HsmActionInput: {
            /** @description The string that stmTransport handed out; stmRecover needs it. */
            randomUserString?: string;
        };
        /** @description The HSMs of the appliance; there is exactly one. */
        HsmList: {
            hsms: components["schemas"]["HsmStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Either role with its proof, or only response for an indirect login. */
        HsmLogin: {
            /** @description The HSM role that logs in, such as so. */
            role?: string;
            password?: components["schemas"]["PresentedPassword"];
            ped?: components["schemas"]["PedSelector"];
            /** @description Response of an indirect login; then it is the only property. */
            response?: string;
        };
        /** @description Input that only some actions of an HSM role take. */
        HsmRoleActionInput: {
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description The password of an HSM role and the one to replace it. */
        HsmRolePasswordChange: {
            oldPassword: components["schemas"]["PresentedPassword"];
            newPassword: components["schemas"]["Password"];
            /** @description Change the PED secret of the role; PED appliances only. */
            changeSecret?: boolean;
        };
        /** @description An HSM in a list. */
        HsmStub: {
            /** @description Serial number, a string of digits. */
            id: string;
            /** @description Absolute path of the HSM. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the holder of the private key must work on to log in. */
        LoginChallenge: {
            /** @description A random text, encrypted for the certificate of the user with RSA (PKCS#1 v1.5), in base64. */
            challenge: string;
            /** @description Random bytes, as many as the decrypted challenge has, in base64. */
            nonce: string;
            /** @description The certificate of the appliance for which the answer is encrypted, in PEM. */
            certificate: string;
        };
        /** @description Who wants to log in, and the certificate that the appliance keeps of this user. */
        LoginChallengeRequest: {
            /** @description Name of an appliance user. */
            username: string;
            /** @description The certificate of the user, in PEM. */
            certificate: string;
        };
        /** @description The settings of NTLS and the way to its clients. Open: no source prints it as an answer. */
        Ntls: {
            /** @description Seconds that a connection may take to be set up. */
            receiveTimeoutTimer?: number;
            /** @description Whether the address of a client must be the registered one. */
            ipCheckEnabled?: boolean;
            /** @description Absolute path of the clients. */
            clients?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A client that may connect. */
        NtlsClient: {
            /** @description Absolute path of the actions of the client. */
            actions: string;
            /** @description Name of the client. */
            clientID: string;
            /** @description Host name of the client; empty when it was registered without. */
            hostname: string;
            /** @description Whether the client must keep up a host trust link. */
            htlRequired: boolean;
            /** @description Address of the client; empty when it was registered without. */
            ip: string;
            /** @description Absolute path of the links of the client to partitions. */
            links: string;
            /** @description Seconds for which a one-time token of the client holds. */
            ottExpiry: number;
        };
        /** @description The clients that are registered. */
        NtlsClientList: {
            clients: components["schemas"]["NtlsClientStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Name of the client; server is not allowed. */
        NtlsClientName: string;
        /** @description The name of the new client. */
        NtlsClientRegistered: {
            /** @description Name of the client. */
            client: string;
        };
        /** @description A client in a list. */
        NtlsClientStub: {
            /** @description Name of the client. */
            clientID: string;
            /** @description Absolute path of the client. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a link leads to. Open: only a client in the field shows it. */
        NtlsLink: {
            /**
             * @description The kind of thing that is linked.
             * @enum {string}
             */
            type: "hsm/partition";
            /** @description Absolute path of the partition. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The partition that the client is to reach. */
        NtlsLinkCreation: {
            /** @description Absolute path of the partition. */
            url: string;
        };
        /** @description The links of a client to partitions. */
        NtlsLinkList: {
            links: components["schemas"]["NtlsLinkStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A link in a list. */
        NtlsLinkStub: {
            /** @description Identifier of the link. */
            id: string;
            /** @description Absolute path of the link. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One partition. Open: samples read only some of its properties. */
        Partition: {
            /** @description Name given when the partition was created. */
            name: string;
            /** @description Label given when the partition was initialized. */
            label?: string;
            /**
             * @description A new partition is zeroized until it is initialized.
             * @enum {string}
             */
            state: "initialized" | "zeroized";
            /**
             * @description 1 has scalable key storage, 0 does not.
             * @enum {integer}
             */
            version: 0 | 1;
            /** @description Identifier of the partition, a string of digits. */
            id?: string;
            /**
             * Format: int64
             * @description Storage space in bytes.
             */
            size?: number;
            /** @description Absolute path of the partition roles. */
            roles?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a new partition is to be. It needs a size, or allStorageSpace set to true. */
        PartitionCreation: {
            /** @description Name of the partition, unique within the HSM. */
            name: string;
            /** @description Whether the partition has its own Security Officer. */
            hasPso: boolean;
            /** @description Take all space that is left; size is then ignored. */
            allStorageSpace?: boolean;
            /**
             * Format: int64
             * @description Storage space in bytes.
             */
            size?: number;
            /**
             * @description 1 asks for scalable key storage.
             * @default 0
             * @enum {integer}
             */
            version?: 0 | 1;
        };
        /** @description The partitions of an HSM. */
        PartitionList: {
            partitions: components["schemas"]["PartitionStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The role that logs in and its proof. */
        PartitionLogin: {
            /** @description The partition role that logs in: so, co or cu. */
            role?: string;
            password?: components["schemas"]["PresentedPassword"];
            ped?: components["schemas"]["PedSelector"];
        };
        /** @description Input that only some actions of a partition role take. */
        PartitionRoleActionInput: {
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description A partition in a list. */
        PartitionStub: {
            /** @description Identifier of the partition, a string of digits. */
            id: string;
            /** @description Absolute path of the partition. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: password
         * @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable.
         */
        PresentedPassword: string;
        /** @description State of a role of an HSM or a partition. */
        RoleDescription: {
            /** @description Identifier of the role. */
            id: string;
            /** @description Name of the role, for people. */
            name: string;
            /** @description Whether the role is authenticated and so has access to sensitive material. */
            activated: boolean;
            /** @description Whether the role is set up. */
            initialized: boolean;
            /** @description Whether earlier failures make the appliance refuse even the right proof. */
            lockedOut: boolean;
            /** @description Failed logins in a row that are still allowed. */
            loginAttemptsLeft: number;
            /** @description Whether the role must change its password before it can work. */
            pinToBeChanged: boolean;
            /** @description Whether the challenge must be set or changed. */
            challengeToBeChanged: boolean;
            /** @description The first proof: PIN for a password, PED for a PED key. */
            primaryAuthentication: string;
            /** @description The second proof, None where there is none. */
            secondaryAuthentication: string;
            /**
             * @description The kind of indirect login that is set up for the role.
             * @enum {string}
             */
            indirectLoginVersion: "legacyKey" | "key" | "pkc" | "None";
            /** @description Wrong old passwords that a password change still allows. */
            changePasswordAttemptsLeft: number;
        };
        /** @description The roles of an HSM or a partition. */
        RoleList: {
            roles: components["schemas"]["RoleStub"][];
        };
        /** @description A role in a list. */
        RoleStub: {
            /** @description Identifier of the role. */
            id: string;
            /** @description Name of the role, for people. */
            name: string;
            /** @description Absolute path of the role. */
            url: string;
        };
        /** @description Work that the appliance does, or will do, after it has answered. */
        Task: {
            /** @description What the task does, for people. */
            details: string;
            /** @description When the task ended, in UTC; empty before that. */
            finishTime: string;
            /** @description Absolute path of the task. */
            instance: string;
            /** @description Absolute path of the output of the task. */
            responseUrl: string;
            /** @description Absolute path of the request that made the task; may be empty. */
            sourceUrl: string;
            /** @description When the task began to run, in UTC; empty before that. */
            startTime: string;
            state: components["schemas"]["TaskState"];
        };
        /** @description Every task the caller may see. */
        TaskList: {
            tasks: components["schemas"]["Task"][];
        };
        /** @description What the request behind the task would have answered; its properties depend on that request. */
        TaskOutput: {
            [key: string]: unknown;
        };
        /**
         * @description Waiting turns into Running, by itself or when somebody starts the task; Running ends as Finished or Error.
         * @enum {string}
         */
        TaskState: "Waiting" | "Running" | "Finished" | "Error";
        /**
         * Format: password
         * @description A password that a role is to have from now on; empty for a PED.
         */
        Password: string;
        /** @description The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. Empty for a PED. */
        CloningDomain: string;
        /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
        PedSelector: string;
        /** @description What a new HSM identity is made of. A PED HSM gets empty strings for password and domain. */
        HsmInitialization: {
            /** @description Name of the HSM. */
            label: string;
            password: components["schemas"]["Password"];
            domain: components["schemas"]["CloningDomain"];
            /** @description Use the factory cloning domain; password HSMs only. */
            defaultDomain: boolean;
            ped: components["schemas"]["PedSelector"];
        };
        /** @description What a new partition identity is made of. A PED partition gets empty strings for password and domain. */
        PartitionInitialization: {
            /** @description Label of the partition. */
            label: string;
            domain: components["schemas"]["CloningDomain"];
            password: components["schemas"]["Password"];
            /** @description Use the factory cloning domain. */
            defaultDomain: boolean;
            ped: components["schemas"]["PedSelector"];
            /** @description A name for the cloning domain; empty or left out for none. */
            domainLabel?: string;
        };
        /** @description The first password of a partition role; empty for a PED partition. */
        PartitionRoleInitialization: {
            password: components["schemas"]["Password"];
            ped: components["schemas"]["PedSelector"];
            /** @description False on a password partition. */
            defaultChallenge: boolean;
        };
        /** @description The password of a partition role and the one to replace it. */
        PartitionRolePasswordChange: {
            /** @description The current password of the role. */
            oldPassword: string;
            /** @description The password to replace it. */
            newPassword: string;
            /** @description Change the PED secret; for co and cu of a PED partition. */
            changeSecret?: boolean;
            /** @description Change the challenge; for co and cu of a PED partition. */
            changeChallenge?: boolean;
        };
        /** @description The answer to a challenge, or user name and password. */
        UserLogin: {
            /** @description The decrypted challenge XOR the nonce, encrypted for the certificate of the appliance, in base64. */
            challengeResponse?: string;
            /** @description Name of an appliance user. */
            username?: string;
            /** @description Password of the user. */
            password?: string;
        };
        /** @description A new client with its address and its certificate. */
        NtlsClientRegistration: {
            /** @description Address of the client. */
            ip: string;
            clientName: components["schemas"]["NtlsClientName"];
            /** @description Certificate of the client in PEM, with or without its first and last line. */
            certificate: string;
        };
    };
    responses: {
        /** @description The request carries no credentials or wrong ones, or the role of the user has no rule for this operation. */
        CredentialsRejected: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_ACL_RULE";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The HSM or the action does not exist. */
        HsmActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_ACTION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input does not fit, the password is wrong, or the HSM or its role cannot be logged in to. */
        HsmLoginRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_INCORRECT_PASSWORD" | "HSMPLUGIN_ROLE_LOCKED_OUT" | "HSMPLUGIN_HSM_NOT_INITIALIZED" | "HSMPLUGIN_ROLE_NOT_INITIALIZED" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The caller is unknown or not allowed, or the HSM SO is not logged in within a private session. */
        HsmLoginRequired: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "FRAMEWORK_SESSION_NOT_PRIVATE" | "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The caller is unknown or not allowed, or the HSM is already initialized and its SO is not logged in. */
        HsmLoginRequiredToRepeat: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The HSM does not exist. */
        HsmNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The HSM, the role or the action does not exist. */
        HsmRoleActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_ROLE" | "HSMPLUGIN_INVALID_ACTION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input does not fit, or the role or the kind of the HSM does not allow the action. */
        HsmRoleActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_ROLE_NOT_INITIALIZED" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The HSM or the role does not exist. */
        HsmRoleNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_ROLE";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The appliance failed; the request changed nothing. */
        InternalError: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The input does not fit this operation, or the vendor media type is missing or unknown. */
        InvalidInput: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The path exists and does not offer this method. */
        MethodNotAllowed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                Allow: components["headers"]["AllowedMethods"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_METHOD_NOT_ALLOWED";
                    /** @constant */
                    returnCode?: 405;
                };
            };
        };
        /** @description The caller is unknown, the session has ended, or the role of the user has no rule for this operation. */
        NotAuthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The client does not exist. */
        NtlsClientNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "NTLS_NO_CLIENT";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The client or the link does not exist. */
        NtlsLinkNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "NTLS_NO_CLIENT" | "NTLS_NO_LINK";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The URL is no partition of this appliance, the link exists, or the HSM SO must be logged in first. */
        NtlsLinkRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTLS_INVALID_PARTITION_URL" | "NTLS_LINK_ALREADY_EXISTS" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input or the certificate does not fit, the name is taken, or the HSM SO must be logged in first. */
        NtlsRegistrationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTLS_CLIENT_ALREADY_EXISTS" | "NTLS_INVALID_CERTIFICATE" | "APPLIANCE_EXPIRED_CERT" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, the name is taken, the space is not there, or the firmware lacks the function. */
        PartitionCreationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_PARTITION_NAME_IN_USE" | "HSMPLUGIN_INSUFFICIENT_SPACE" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, the password is wrong, or the partition or its role cannot be logged in to. */
        PartitionLoginRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_INCORRECT_PASSWORD" | "HSMPLUGIN_ROLE_LOCKED_OUT" | "HSMPLUGIN_PARTITION_NOT_INITIALIZED" | "HSMPLUGIN_ROLE_NOT_INITIALIZED" | "HSMPLUGIN_HSM_IN_TRANSPORT_MODE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The caller is unknown or not allowed, or the required partition role is not logged in within a private session. */
        PartitionLoginRequired: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "FRAMEWORK_SESSION_NOT_PRIVATE" | "HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The caller is unknown or not allowed, or the partition is already initialized and its SO is not logged in. */
        PartitionLoginRequiredToRepeat: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The HSM or the partition does not exist. */
        PartitionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The HSM, the partition, the role or the action does not exist. */
        PartitionRoleActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_ROLE" | "HSMPLUGIN_INVALID_ACTION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input does not fit, or role, policy or kind of the partition do not allow the action. */
        PartitionRoleActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_ROLE_NOT_INITIALIZED" | "HSMPLUGIN_FUNC_NOT_SUPPORTED" | "HSMPLUGIN_POLICY_NOT_ENABLED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, or partition or role are in a state that does not allow it. */
        PartitionRoleInitializationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_PARTITION_NOT_INITIALIZED" | "HSMPLUGIN_ROLE_ALREADY_INITIALIZED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The HSM, the partition or the role does not exist. */
        PartitionRoleNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_ROLE";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input does not fit, the old password is wrong, or the role cannot change its password now. */
        PasswordChangeRefusedByHsm: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_INCORRECT_PASSWORD" | "HSMPLUGIN_ROLE_LOCKED_OUT" | "HSMPLUGIN_ROLE_NOT_INITIALIZED" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, the old password is wrong, or the role cannot change its password now. */
        PasswordChangeRefusedByPartition: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_INCORRECT_PASSWORD" | "HSMPLUGIN_ROLE_LOCKED_OUT" | "HSMPLUGIN_PARTITION_NOT_INITIALIZED" | "HSMPLUGIN_ROLE_NOT_INITIALIZED" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The caller is unknown or not allowed, or the request was not made in a private session. */
        PrivateSessionRequired: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "FRAMEWORK_SESSION_NOT_PRIVATE";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The task does not offer this action. */
        TaskActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_NO_RESOURCE";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The task does not exist, or no longer does. */
        TaskGone: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_TASK_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 410;
                };
            };
        };
        /** @description The task has not finished, so it has no response yet. */
        TaskNotComplete: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_TASK_NOT_COMPLETE";
                    /** @constant */
                    returnCode?: 409;
                };
            };
        };
        /** @description The task is not waiting, so it cannot be started. */
        TaskNotWaiting: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_TASK_NOT_WAITING";
                    /** @constant */
                    returnCode?: 409;
                };
            };
        };
        /** @description Nothing answers at this path. */
        UnknownPath: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_NO_RESOURCE";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the action, as the list of actions names it.
         * @example start
         */
        ActionId: string;
        /**
         * @description Serial number of the HSM.
         * @example 532018
         */
        HsmId: string;
        /**
         * @description How many entries of the list to answer at most; without it all of them.
         * @example 10
         */
        Limit: number;
        /**
         * @description Name of the client.
         * @example app-server-1
         */
        NtlsClientId: string;
        /**
         * @description Identifier of the link.
         * @example 1532018000011
         */
        NtlsLinkId: string;
        /**
         * @description How many entries of the list to leave out before the first one that is answered.
         * @example 0
         */
        Offset: number;
        /**
         * @description Identifier of the partition.
         * @example 9007199254740993
         */
        PartitionId: string;
        /**
         * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
         * @example co
         */
        RoleId: string;
        /**
         * @description Identifier of the task, a small number counted from 0.
         * @example 0
         */
        TaskId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Sent with every answer beside the wildcard origin; browsers refuse that pair for requests with credentials.
         * @example true
         */
        AllowCredentials: "true";
        /**
         * @description Sent with every answer, exactly as the reference prints it. It does not make credentialed browser requests work.
         * @example *
         */
        AllowOrigin: "*";
        /**
         * @description The methods that the path does offer.
         * @example GET, PUT
         */
        AllowedMethods: string;
        /**
         * @description Absolute path of the HSM that the request was about.
         * @example /api/lunasa/hsms/532018
         */
        HsmLocation: string;
        /**
         * @description Absolute path of the HSM role that the request was about.
         * @example /api/lunasa/hsms/532018/roles/so
         */
        HsmRoleLocation: string;
        /**
         * @description Absolute path of the HSM role (password appliance) or of the task that changes it (PED appliance).
         * @example /api/lunasa/hsms/532018/roles/so
         */
        HsmRoleOrTaskLocation: string;
        /**
         * @description Leads to the next page of the list; absent on the last page.
         * @example </tasks?limit=10&offset=10>; rel="next"
         */
        Link: string;
        /**
         * @description Absolute path of the client that was registered.
         * @example /api/lunasa/ntls/clients/app-server-1
         */
        NtlsClientLocation: string;
        /**
         * @description Absolute path of the link that was made.
         * @example /api/lunasa/ntls/clients/app-server-1/links/1532018000011
         */
        NtlsLinkLocation: string;
        /**
         * @description Absolute path of the partition that was made or changed.
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993
         */
        PartitionLocation: string;
        /**
         * @description Absolute path of the partition role that the request was about.
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993/roles/co
         */
        PartitionRoleLocation: string;
        /**
         * @description Absolute path of the partition role (password partition) or of the task that changes it (PED partition).
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993/roles/co
         */
        PartitionRoleOrTaskLocation: string;
        /**
         * @description The cookie that names the private session. Send it back with every request of the session.
         * @example session=example0session0id; Path=/; Secure; HttpOnly; SameSite=Strict
         */
        SessionCookie: string;
        /**
         * @description Absolute path of the task that does the work.
         * @example /tasks/0
         */
        TaskLocation: string;
        /**
         * @description Absolute path of the output of the finished task.
         * @example /tasks/0/response
         */
        TaskResponseLocation: string;
        /**
         * @description Names the scheme with which the caller can authenticate.
         * @example Basic realm="Luna Network HSM"
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The session is open. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["CredentialsRejected"];
            500: components["responses"]["InternalError"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PrivateSessionRequired"];
            500: components["responses"]["InternalError"];
        };
    };
    createLoginChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["LoginChallengeRequest"];
            };
        };
        responses: {
            /** @description The challenge; it holds for two minutes and for one answer. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginChallenge"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["CredentialsRejected"];
            500: components["responses"]["InternalError"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UserLogin"];
            };
        };
        responses: {
            /** @description The session is open. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    "Set-Cookie": components["headers"]["SessionCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["CredentialsRejected"];
            500: components["responses"]["InternalError"];
        };
    };
    listTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No task is left. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the task, a small number counted from 0.
                 * @example 0
                 */
                taskid: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task has not ended. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The task has ended; Location is its output. */
            303: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskResponseLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            410: components["responses"]["TaskGone"];
            500: components["responses"]["InternalError"];
        };
    };
    getTaskResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the task, a small number counted from 0.
                 * @example 0
                 */
                taskid: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The output of the task, which is now removed. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOutput"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            409: components["responses"]["TaskNotComplete"];
            410: components["responses"]["TaskGone"];
            500: components["responses"]["InternalError"];
        };
    };
    listTaskActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the task, a small number counted from 0.
                 * @example 0
                 */
                taskid: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the task. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            410: components["responses"]["TaskGone"];
            500: components["responses"]["InternalError"];
        };
    };
    performTaskAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the task, a small number counted from 0.
                 * @example 0
                 */
                taskid: components["parameters"]["TaskId"];
                /**
                 * @description Identifier of the action, as the list of actions names it.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The task runs; Location is the task. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["TaskActionNotFound"];
            409: components["responses"]["TaskNotWaiting"];
            410: components["responses"]["TaskGone"];
            500: components["responses"]["InternalError"];
        };
    };
    getAppliance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The appliance. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appliance"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getNtls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ntls"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    listNtlsClients: {
        parameters: {
            query?: {
                /**
                 * @description How many entries of the list to answer at most; without it all of them.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries of the list to leave out before the first one that is answered.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsClientList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    registerNtlsClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["NtlsClientRegistration"];
            };
        };
        responses: {
            /** @description The client is registered; Location is the client. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["NtlsClientLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsClientRegistered"];
                };
            };
            400: components["responses"]["NtlsRegistrationRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getNtlsClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsClient"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteNtlsClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is gone. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNtlsClientActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the client. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNtlsClientLinks: {
        parameters: {
            query?: {
                /**
                 * @description How many entries of the list to answer at most; without it all of them.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many entries of the list to leave out before the first one that is answered.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsLinkList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    createNtlsClientLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["NtlsLinkCreation"];
            };
        };
        responses: {
            /** @description The client may reach the partition; Location is the link. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["NtlsLinkLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtlsLinkRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getNtlsClientLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
                /**
                 * @description Identifier of the link.
                 * @example 1532018000011
                 */
                linkid: components["parameters"]["NtlsLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsLink"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsLinkNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteNtlsClientLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
                /**
                 * @description Identifier of the link.
                 * @example 1532018000011
                 */
                linkid: components["parameters"]["NtlsLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link is gone. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsLinkNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listHsms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The HSMs. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
        };
    };
    getHsm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The HSM. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hsm"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    initializeHsm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["HsmInitialization"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The HSM is initialized; Location is the HSM. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["HsmLoginRequiredToRepeat"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    loginHsm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["HsmLogin"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The role is logged in; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HsmLoginRefused"];
            401: components["responses"]["PrivateSessionRequired"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    logoutHsm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description No HSM role is logged in; Location is the HSM. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PrivateSessionRequired"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listHsmActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the HSM. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    performHsmAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the action, as the list of actions names it.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description Needed by stmRecover only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["HsmActionInput"];
            };
        };
        responses: {
            /** @description The task of the action; Location is the task. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["HsmActionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listHsmRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of the HSM. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getHsmRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDescription"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    changeHsmRolePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["HsmRolePasswordChange"];
            };
        };
        responses: {
            /** @description The change is queued. A PED appliance answers its task, and Location is that task; some password appliances are seen to answer an empty object, and Location is the role. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmRoleOrTaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"] | components["schemas"]["EmptyObject"];
                };
            };
            /** @description The password is changed; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PasswordChangeRefusedByHsm"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listHsmRoleActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the role. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    performHsmRoleAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
                /**
                 * @description Identifier of the action, as the list of actions names it.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description What the action needs: a password for reset, or the kind of challenge. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["HsmRoleActionInput"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The action is done; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HsmRoleActionRefused"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["HsmRoleActionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listPartitionRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles of the partition. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getPartitionRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleDescription"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    initializePartitionRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PartitionRoleInitialization"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The role is initialized; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PartitionRoleInitializationRefused"];
            401: components["responses"]["PartitionLoginRequired"];
            404: components["responses"]["PartitionRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    changePartitionRolePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PartitionRolePasswordChange"];
            };
        };
        responses: {
            /** @description The change is queued. A PED appliance answers its task, and Location is that task; some password appliances are seen to answer an empty object, and Location is the role. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionRoleOrTaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"] | components["schemas"]["EmptyObject"];
                };
            };
            /** @description The password is changed; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PasswordChangeRefusedByPartition"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listPartitionRoleActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the role. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionRoleNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    performPartitionRoleAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
                /**
                 * @description Identifier of the action, as the list of actions names it.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description What the action needs: a password for reset, or the kind of challenge. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PartitionRoleActionInput"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The action is done; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PartitionRoleActionRefused"];
            401: components["responses"]["PartitionLoginRequired"];
            404: components["responses"]["PartitionRoleActionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listPartitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partitions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartitionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    createPartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PartitionCreation"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The partition exists; Location is the partition. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PartitionCreationRefused"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getPartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partition. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partition"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    initializePartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PartitionInitialization"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The partition is initialized; Location is the partition. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PartitionLoginRequiredToRepeat"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partition is gone. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    loginPartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PartitionLogin"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description The role is logged in; Location is the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionRoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PartitionLoginRefused"];
            401: components["responses"]["PrivateSessionRequired"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    logoutPartition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description A PED takes part: the work is queued and a person must act. The body is the task. */
            202: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description No role of the partition is logged in; Location is the partition. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["PartitionLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PrivateSessionRequired"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
}
