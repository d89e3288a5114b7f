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
         * @description Opens a private session for the appliance user whose name and password the request carries. The answer sets the cookie of the session, which ends after ten idle minutes. No HSM or partition login is needed, and the request makes none. A user has at most 1,000 open sessions and the appliance at most 10,000; beyond these limits the longest idle sessions end.
         */
        post: operations["openSession"];
        /**
         * Close the private session
         * @description Ends the private session of the cookie and the logins made in it. It needs the session and nothing else.
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
         * @description Starts a certificate login: returns a challenge that only the private key of the user can decrypt. It needs no credentials, and the user must have the certificate stored on the appliance. A user has at most 100 pending challenges and the appliance at most 10,000; beyond these limits the oldest ends.
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
         * @description Completes a certificate login: the answer to a challenge opens a private session for its user. It needs no credentials.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles of appliance users
         * @description Lists the roles that appliance users can have, the built-in ones first. These roles are not HSM roles.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role of appliance users
         * @description Creates a role without rules. Its users may call nothing until replaceRoleResources adds rules.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{roleid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role of appliance users
         * @description Returns the name of a role and the path of its rules.
         */
        get: operations["getRole"];
        /**
         * Replace the description of a role
         * @description Replaces the description of a custom role and keeps its rules.
         */
        put: operations["replaceRole"];
        post?: never;
        /**
         * Delete a role of appliance users
         * @description Deletes a custom role with its rules. Users who had it are left without a role.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Change the description of a role
         * @description Changes the properties in the body and keeps the rules of the custom role.
         */
        patch: operations["changeRole"];
        trace?: never;
    };
    "/roles/{roleid}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the rules of a role
         * @description Returns the operations that users of a role may call, one rule per line. A rule for a list does not cover its items.
         */
        get: operations["getRoleResources"];
        /**
         * Replace the rules of a role
         * @description Replaces the rules of a custom role. The new rules apply from the next request of its users.
         */
        put: operations["replaceRoleResources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add rules to a role
         * @description Adds rules to a custom role and keeps its existing rules.
         */
        patch: operations["changeRoleResources"];
        trace?: never;
    };
    "/acl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the access control list
         * @description Returns the roles of all changeable users and the rules of all changeable roles, in the format that replaceAcl accepts.
         */
        get: operations["getAcl"];
        /**
         * Replace the access control list
         * @description Replaces the entries of all changeable users and roles and removes entries that are not in the body. It creates no users and no roles.
         */
        put: operations["replaceAcl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the access control list
         * @description Sets the entries in the body and keeps all others. It creates no users and no roles.
         */
        patch: operations["changeAcl"];
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
         * @description Deletes every task with its output. No HSM or partition login is needed.
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
         * Get a task
         * @description Returns the progress of a task: 200 while it waits or runs, 303 when it has ended and its output is available. No HSM or partition login is needed.
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
         * Get the output of a task
         * @description Returns the output of the request that created the task, and deletes the task: a second read finds nothing. No HSM or partition login is needed.
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
         * List the actions of a task
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
         * @description Starts a waiting task. Until then, a destructive request has changed nothing. The logins were checked when the task was created. A task whose HSM or partition is erased while it waits has ended with an error.
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
         * Get the appliance
         * @description Returns the software version, the service state and the paths of the resources of the appliance. No HSM or partition login is needed.
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
         * Get the NTLS settings
         * @description Returns how clients connect, and the paths of the clients and of the certificate.
         */
        get: operations["getNtls"];
        /**
         * Change the NTLS settings
         * @description Sets how clients connect. The body must contain all settings.
         */
        put: operations["changeNtls"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntls/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the NTLS certificate
         * @description Returns the certificate that the appliance presents to its clients.
         */
        get: operations["getNtlsCertificate"];
        /**
         * Install an NTLS certificate
         * @description Creates a task that replaces the certificate and waits until it is started. The certificate is uploaded or is a file of the caller.
         */
        put: operations["installNtlsCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Regenerate the NTLS certificate
         * @description Creates a task that generates a key and a self-signed certificate and waits until it is started.
         */
        patch: operations["regenerateNtlsCertificate"];
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
         * @description Lists the registered clients.
         */
        get: operations["listNtlsClients"];
        put?: never;
        /**
         * Register an NTLS client
         * @description Registers a client by its address or host name. The certificate is in the request, or in a file of the caller whose name is the address or host name, or is added later by replaceNtlsClientCertificate. While forceSoLogin is true, the HSM SO must be logged in.
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
         * Get an NTLS client
         * @description Returns the address or host name of a client, and the path of its links.
         */
        get: operations["getNtlsClient"];
        /**
         * Replace the certificate of an NTLS client
         * @description Adds or replaces the certificate of a client. The certificate is uploaded, is in the body, or is a file of the caller. It is self-signed or signed by a CA, whose certificate the appliance must then have; this API cannot add one, and the simulated appliance accepts both.
         */
        put: operations["replaceNtlsClientCertificate"];
        post?: never;
        /**
         * Delete an NTLS client
         * @description Deletes a client with its certificate and its links.
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
         * List the actions of an NTLS client
         * @description Lists the actions of a client. No source names an action, and the simulated appliance has none.
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
    "/api/lunasa/ntls/clients/{clientid}/dn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the DN filter of an NTLS client
         * @description Returns the filter that the distinguished name of the client's certificate must match.
         */
        get: operations["getNtlsClientDn"];
        /**
         * Change the DN filter of an NTLS client
         * @description Sets the filter that the distinguished name of the client's certificate must match. While forceSoLogin is true, the HSM SO must be logged in.
         */
        put: operations["changeNtlsClientDn"];
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
         * @description Allows a client to reach a partition. The body names the partition by its path. Deleting the partition deletes the link. While forceSoLogin is true, the HSM SO must be logged in.
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
         * Get a link of an NTLS client
         * @description Returns the partition of a link.
         */
        get: operations["getNtlsClientLink"];
        put?: never;
        post?: never;
        /**
         * Remove a link of an NTLS client
         * @description Removes a partition from the partitions that a client may reach.
         */
        delete: operations["deleteNtlsClientLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of the appliance
         * @description Lists the actions of the appliance itself and their paths. No HSM or partition login is needed.
         */
        get: operations["listApplianceActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reboot, power off or renew the certificate
         * @description Reboot and powerOff end every session, so each creates a task that waits until it is started. Afterwards, only the services that start on boot are running. regenerateCertificate immediately generates a new certificate of the appliance; the body is the input of this action only. While a task is running, all three are refused. While forceSoLogin is true, a new certificate needs the HSM SO.
         */
        post: operations["performApplianceAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/cpu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the load of the processor
         * @description Returns the load of the processor and the uptime of the appliance. No HSM or partition login is needed.
         */
        get: operations["getCpu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/cpu/process/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the processes
         * @description Lists the processes of the appliance. A stopped service has no process. No HSM or partition login is needed.
         */
        get: operations["listCpuProcesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/cpu/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the processes by the older path
         * @description Returns the same answer as listCpuProcesses. Clients try this path when the newer one is missing. No HSM or partition login is needed.
         */
        get: operations["listProcesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the use of the memory
         * @description Returns the total and the used memory. No HSM or partition login is needed.
         */
        get: operations["getMemory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/disk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the use of the disk
         * @description Returns the sum over all disk partitions. No HSM or partition login is needed.
         */
        get: operations["getDisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/disk/partitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the disk partitions
         * @description Lists the partitions of the appliance's own disk, which are not HSM partitions. No HSM or partition login is needed.
         */
        get: operations["listDiskPartitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/disk/partitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a disk partition
         * @description Returns the size and the free space of a disk partition. No HSM or partition login is needed.
         */
        get: operations["getDiskPartition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/sensors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sensors
         * @description Lists the sensors of the appliance. They are not available shortly after a start. No HSM or partition login is needed.
         */
        get: operations["listSensors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/sensors/{sensorid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sensor
         * @description Returns the reading of a sensor and whether it is normal. The reading is not available shortly after a start. No HSM or partition login is needed.
         */
        get: operations["getSensor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/logs/lunalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a line to the log
         * @description Adds a line to the log of the appliance. Clients call it to keep a session alive and to record that in the log. No HSM or partition login is needed.
         */
        post: operations["createLogMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the services
         * @description Lists the services of the appliance. No HSM or partition login is needed.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/services/{serviceid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a service
         * @description Returns whether a service is running and whether it starts on boot. Clients call it to keep a session alive. No HSM or partition login is needed.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a service
         * @description Sets whether the service starts on boot. Its current state does not change. The change of ctc applies to the active network devices. No HSM or partition login is needed.
         */
        patch: operations["changeService"];
        trace?: never;
    };
    "/api/lunasa/services/{serviceid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start, stop or restart a service
         * @description Creates a task for the action: start, stop or restart. Restarting network also restarts ctc if it is running, and keeps the sessions; restarting webserver ends them. webserver and network can be restarted but not stopped, because this API could not start them again. The service cluster starts only on an appliance with a cluster, or with force. No HSM or partition login is needed.
         */
        post: operations["performServiceAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ssh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the SSH service
         * @description Returns the settings of the SSH service. No HSM or partition login is needed.
         */
        get: operations["getSsh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the SSH service
         * @description Changes the settings in the body and keeps the others. No HSM or partition login is needed.
         */
        patch: operations["changeSsh"];
        trace?: never;
    };
    "/api/lunasa/ssh/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate an SSH key or reset the ciphers
         * @description keyRegenerate generates a new host key of the SSH service, which clients must then trust. resetCiphers resets the list of ciphers to the default, aes192-ctr and aes256-ctr. No HSM or partition login is needed.
         */
        post: operations["performSshAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/webServer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the web server
         * @description Returns the settings of the web server behind this API. No HSM or partition login is needed.
         */
        get: operations["getWebServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the web server
         * @description Changes the settings in the body and keeps the others. The settings are stored and returned; the connection that serves this API does not change. No HSM or partition login is needed.
         */
        patch: operations["changeWebServer"];
        trace?: never;
    };
    "/api/lunasa/webServer/blocklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the blocklist settings
         * @description Returns the number of infractions that block a user, and the length of the block. No HSM or partition login is needed.
         */
        get: operations["getBlocklist"];
        /**
         * Replace the blocklist settings
         * @description Sets the properties in the body and resets the others to their defaults. severity sets all three other settings and overrides them. The settings are stored and returned; the reference server does not refuse users because of them. No HSM or partition login is needed.
         */
        put: operations["replaceBlocklist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the blocklist settings
         * @description Sets the properties in the body and keeps the others. severity sets all three other settings and overrides them. No HSM or partition login is needed.
         */
        patch: operations["changeBlocklist"];
        trace?: never;
    };
    "/api/lunasa/webServer/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of the web server
         * @description Lists the actions of the blocklist. No action is known, so the list is empty. No HSM or partition login is needed.
         */
        get: operations["listWebServerActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/packageFiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the package files
         * @description Lists the uploaded package files with the result of each. No HSM or partition login is needed.
         */
        get: operations["listPackageFiles"];
        put?: never;
        /**
         * Verify or install a package
         * @description Checks a secure package with its authcode and installs it unless VerifyOnly is true. The package is uploaded as a form, or the body names a file in the home directory of the user. The HSM SO must be logged in unless EVP is used. DES3 and EVP exclude each other.
         */
        post: operations["createPackageFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the installed packages
         * @description Lists the software packages of the appliance and their versions. No HSM or partition login is needed.
         */
        get: operations["listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/upgrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the upgrades
         * @description Lists the licenses applied to the appliance. No HSM or partition login is needed.
         */
        get: operations["listUpgrades"];
        put?: never;
        /**
         * Apply an upgrade
         * @description Applies a license file. The file is uploaded as the body, or the body names a file in the home directory of the user whose name ends in .lic. The HSM SO must be logged in.
         */
        post: operations["createUpgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/upgrades/{upgradeid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an upgrade
         * @description Returns the features that an applied upgrade permits. No HSM or partition login is needed.
         */
        get: operations["getUpgrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the cluster of the appliance
         * @description Returns whether the appliance is a member of a cluster, and the cluster. No HSM or partition login is needed.
         */
        get: operations["getCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the configuration backups
         * @description Lists the backups of the appliance's configuration. No HSM or partition login is needed.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/config/backups/{backupid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a configuration backup
         * @description restore brings back the configuration of one service or of all services from a backup, and saves the current configuration as a new backup. There are at most 32 backups, with 8 MiB of settings in all; a new one replaces the oldest. A service must be stopped before its configuration is restored, except network and webserver, which cannot be stopped; webserver then restarts, which ends every session. The HSM and its partitions do not change. The services use the restored configuration after a reboot.
         */
        post: operations["performBackupAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a cluster
         * @description Creates a cluster with this appliance as its first member. An appliance has at most one cluster. The HSM SO authenticates by password, or at the PED with an empty password. A wrong SO password counts, as in loginHsm.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{clusterID}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a cluster
         * @description Lists the appliances of a cluster. The appliance that created the cluster is the primary member. No HSM or partition login is needed.
         */
        get: operations["listClusterMembers"];
        put?: never;
        post?: never;
        delete?: never;
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
         * Get an HSM
         * @description Returns the state of the HSM, including how many failed SO logins remain. No HSM or partition login is needed.
         */
        get: operations["getHsm"];
        /**
         * Initialize an HSM
         * @description Sets the label, the Security Officer and the cloning domain of the HSM, and erases its content. An uninitialized HSM needs no login; an initialized HSM needs its SO (so) to be logged in.
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
         * @description Logs in an HSM role in the private session. Wrong SO passwords count: the third in a row immediately erases the HSM and all its partitions. The request is the login itself and needs no earlier login.
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
         * @description Ends the HSM login of the private session. Without a login it changes nothing and also succeeds.
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
         * List the actions of an HSM
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
         * @description Creates a task for the action. factoryReset and zeroize erase the HSM and wait until the task is started. stmTransport and stmRecover, which enter and leave secure transport mode, start without a further request. stmRecover needs randomUserString. The HSM SO must be logged in.
         */
        post: operations["performHsmAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the request counters of an HSM
         * @description Counts the requests since resetTime, the start of the HSM, for each partition and kind of work. No HSM or partition login is needed.
         */
        get: operations["getHsmMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/utilization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the utilization of an HSM
         * @description Returns how long the HSM has been up and for how much of that time it was busy. No HSM or partition login is needed.
         */
        get: operations["getHsmUtilization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/utilization/bins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests of an HSM by kind
         * @description Counts the requests of each kind, summed over all partitions. No HSM or partition login is needed.
         */
        get: operations["listUtilizationBins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the command counter of an HSM
         * @description Counts the commands that the HSM has executed since its start. No HSM or partition login is needed.
         */
        get: operations["getHsmCounter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/storageSpace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the storage space of an HSM
         * @description Returns the storage space of the HSM for partitions and how much of it they use. No HSM or partition login is needed.
         */
        get: operations["getHsmStorageSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the licenses of an HSM
         * @description Lists the licenses of the HSM. No HSM or partition login is needed.
         */
        get: operations["listHsmLicenses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policies of an HSM
         * @description Lists the policies of the HSM with their values. No HSM or partition login is needed.
         */
        get: operations["listHsmPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/policies/{policyid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a policy of an HSM
         * @description Returns one policy of the HSM with its value. No HSM or partition login is needed.
         */
        get: operations["getHsmPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the capabilities of an HSM
         * @description Lists the capabilities of the HSM: the policies that it permits. No HSM or partition login is needed.
         */
        get: operations["listHsmCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the token wrapping certificate of an HSM
         * @description Returns the certificate with which another HSM wraps the data of an indirect login. The available kinds depend on the firmware. No HSM or partition login is needed.
         */
        get: operations["getHsmCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/tamper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the tampers of an HSM
         * @description Returns whether and how the HSM has been tampered with. No HSM or partition login is needed.
         */
        get: operations["getHsmTamper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/tamper/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions on tampers
         * @description Lists the actions on the tampers of the HSM. No HSM or partition login is needed.
         */
        get: operations["listTamperActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/tamper/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an action on tampers
         * @description clear removes the tampers of the HSM, so that the HSM works again. Without a tamper it changes nothing and also succeeds. The HSM SO must be logged in.
         */
        post: operations["performTamperAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a PED
         * @description Returns the location of a PED and whether it is connected: 0 is the local PED, 1 a remote PED. A password HSM has no PED and answers an empty object. No HSM or partition login is needed.
         */
        get: operations["getPed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of a PED
         * @description Lists the actions of a PED. A password HSM answers an empty list. No HSM or partition login is needed.
         */
        get: operations["listPedActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/ped/peds/{pedid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform a PED action
         * @description Creates a task for the action: connect and disconnect a remote PED, or vectorInitialize and vectorErase the secret that authenticates remote PEDs. connect needs ipAddress. The keys that a person presents are the proof; no login is needed.
         */
        post: operations["performPedAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/firmware": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the firmware of an HSM
         * @description Returns the firmware version of the HSM and the versions to which it can be upgraded or rolled back. No HSM or partition login is needed.
         */
        get: operations["getHsmFirmware"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/firmware/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of the firmware
         * @description Lists the actions on the firmware of the HSM. No HSM or partition login is needed.
         */
        get: operations["listFirmwareActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/firmware/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform a firmware action
         * @description Creates a task for the action. upgrade installs the newer firmware and starts without a further request. rollback installs the older firmware, erases the HSM and waits until the task is started. Both restart the HSM, which ends all logins. The HSM SO must be logged in.
         */
        post: operations["performFirmwareAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/indirect/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the challenge of an indirect login
         * @description Creates the response to a challenge of another HSM. With the response, that HSM logs in the role of the challenge. The HSM SO must be logged in.
         */
        post: operations["createIndirectResponse"];
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
         * Get an HSM role
         * @description Returns the state of an HSM role: whether it is initialized, whether it is locked out, and how many tries remain. No HSM or partition login is needed.
         */
        get: operations["getHsmRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the password of an HSM role
         * @description Replaces the password of an HSM role. No login is needed: the old password is the proof, and a wrong one counts as a failed login.
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
         * List the actions of an HSM role
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
         * @description Resets the password of an HSM role, or, with a PED, creates a challenge or drops the cached secret of the role. The role so has no action. The HSM SO must be logged in.
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
         * Get a partition role
         * @description Returns the state of a partition role: whether it is initialized, whether it is locked out, and whether it must change its password. No HSM or partition login is needed.
         */
        get: operations["getPartitionRole"];
        /**
         * Initialize a partition role
         * @description Initializes co or cu with a first password, which the role must then change. For co, the partition SO must be logged in; for cu, the Crypto Officer.
         */
        put: operations["initializePartitionRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the password of a partition role
         * @description Replaces the password of a partition role. No login is needed: the old password is the proof, and a wrong one counts as a failed login.
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
         * List the actions of a partition role
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
         * @description Resets the password of a role and unlocks the role, or, with a PED, creates a challenge or drops the cached secret of the role. For co, the partition SO must be logged in and HSM policy 15 must be on; for cu, the partition SO or the Crypto Officer must be logged in.
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
         * @description Creates a partition, which must be initialized before use. The body contains a size, or allStorageSpace set to true. The HSM SO must be logged in.
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
         * Get a partition
         * @description Returns the name, label, state and version of a partition. No HSM or partition login is needed.
         */
        get: operations["getPartition"];
        /**
         * Initialize a partition
         * @description Sets the label, the Security Officer and the cloning domain of the partition, and erases its content. An uninitialized partition needs no login; an initialized partition needs its own SO to be logged in. A password partition needs password, and domain or defaultDomain.
         */
        put: operations["initializePartition"];
        post?: never;
        /**
         * Delete a partition
         * @description Immediately deletes a partition with all its content. The HSM SO must be logged in.
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
         * @description Logs in a partition role in the private session. Wrong passwords count: ten of the SO erase the partition, ten of the Crypto Officer lock co and cu. The request is the login itself and needs no earlier login.
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
         * @description Ends the login to this partition in the private session. Without a login it changes nothing and also succeeds.
         */
        post: operations["logoutPartition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policies of a partition
         * @description Lists the policies of the partition with their values. No HSM or partition login is needed.
         */
        get: operations["listPartitionPolicies"];
        put?: never;
        /**
         * Export the policies of a partition
         * @description Writes the policies of the partition to a file of the caller and replaces a file of the same name. Such a policy template can be applied to an HSM or partition. No HSM or partition login is needed.
         */
        post: operations["createPolicyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/sff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the backup token of a partition
         * @description Creates a task that reads the name, the number of objects and the identifier of the last backup of the partition. No HSM or partition login is needed.
         */
        get: operations["getPartitionSff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set up the secure trusted channel of a partition
         * @description Sets the time limit for the setup of a channel, the renewal of its keys, and how far out of order messages may arrive. The partition SO must be logged in.
         */
        put: operations["changePartitionStc"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a client of the secure trusted channel
         * @description Admits the client with this identity to the channel of the partition. The partition SO must be logged in.
         */
        post: operations["createStcClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/stc/clients/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client of the secure trusted channel
         * @description Returns the label and the fingerprint of a client. No HSM or partition login is needed.
         */
        get: operations["getStcClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a challenge to log in indirectly
         * @description Creates a challenge for a role of the partition, which another HSM can answer. It replaces the previous challenge of the role. No HSM or partition login is needed.
         */
        post: operations["createIndirectChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/indirect/challenges/{challengeid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the challenge of an indirect login
         * @description Returns a challenge again until it is replaced. No HSM or partition login is needed.
         */
        get: operations["getIndirectChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objects of a partition
         * @description Lists the objects of the partition that the caller may see. Without a login of a crypto role it lists public objects only.
         */
        get: operations["listPartitionObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects/{objectid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an object of a partition
         * @description Returns the attributes of an object. An attribute that does not apply is n/a, and an attribute that is not set is empty. Without a login of a crypto role, an object that is not public answers an empty object.
         */
        get: operations["getPartitionObject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back up or restore objects
         * @description Creates a task for the action. backup copies objects of the partition to the backup of the given name and replaces an older backup of that name. restore creates new objects from the named backup, or from the last backup if the body names none. Without ids, the action covers all objects. The Crypto Officer must be logged in.
         */
        post: operations["performObjectAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an SMK
         * @description Returns whether a scalable key storage master key of the partition is initialized. No HSM or partition login is needed.
         */
        get: operations["getSmk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of an SMK
         * @description Lists the actions of an SMK and their paths; start and end belong to smk-fw7-rollover. No HSM or partition login is needed.
         */
        get: operations["listSmkActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an SMK action
         * @description Starts or ends the rollover of the primary SMK; only smk-fw7-rollover has these actions. After start, new blobs are created with a new primary SMK. end deletes the old one, and blobs that were not taken over are lost. The Crypto Officer of the partition must be logged in.
         */
        post: operations["performSmkAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the network settings
         * @description Returns the host name of the appliance and the paths of its network devices and of the traffic measurement.
         */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the host name
         * @description Changes the host name of the appliance. A body without a host name changes nothing.
         */
        patch: operations["changeNetwork"];
        trace?: never;
    };
    "/api/lunasa/network/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ping a host
         * @description Sends one packet to an address and measures the time to its answer. The only action is ping.
         */
        post: operations["performNetworkAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List network devices
         * @description Lists the Ethernet interfaces of the appliance and the bonds that can be made of them.
         */
        get: operations["listNetworkDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a network device
         * @description Returns the addresses, routes and traffic classes of an interface or a bond, and whether it is up.
         */
        get: operations["getNetworkDevice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the traffic counters of a network device
         * @description Counts the traffic that the device has sent and received since the start of the appliance. A device that is down counts no traffic.
         */
        get: operations["getNetworkDeviceStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}/ip4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the IPv4 configuration of a network device
         * @description Sets the address, mask and gateway of an interface or a bond, and the mode of a bond. An interface in an enabled bond has no separate configuration.
         */
        put: operations["replaceNetworkDeviceIp4"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable a bond
         * @description Enables or disables a configured bond. An enabled bond has exclusive use of its two interfaces. Disabling it deletes its routes, unless keepRoutes is true.
         */
        post: operations["performNetworkDeviceAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}/measurementStats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the traffic measurement of a network device
         * @description Returns the traffic of each client of the device over the requested number of seconds. The measurement must be enabled.
         */
        get: operations["getMeasurementStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}/classes/{classid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a traffic class
         * @description Returns the bandwidth of a traffic class of the device.
         */
        get: operations["getTrafficClass"];
        /**
         * Set a traffic class
         * @description Sets the bandwidth of a traffic class of the device and creates the class if it does not exist.
         */
        put: operations["replaceTrafficClass"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/devices/{deviceid}/routes/{routeid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a route
         * @description Deletes a route of the device. The body repeats the route, including its gateway if it has one.
         */
        delete: operations["deleteRoute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/measurement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the traffic measurement
         * @description Returns whether the appliance measures the traffic of clients, and the interval.
         */
        get: operations["getMeasurement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/network/measurement/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable the traffic measurement
         * @description Starts or stops the measurement of client traffic. enable needs the interval.
         */
        post: operations["performMeasurementAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clock
         * @description Returns the date, time and time zone of the appliance.
         */
        get: operations["getTime"];
        /**
         * Set the clock
         * @description Sets the date and time of the appliance, and its time zone if the body names one. While forceSoLogin is true, the HSM SO must be logged in.
         */
        put: operations["replaceTime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the clock
         * @description Sets the date, time or time zone of the appliance and keeps properties that are not in the body: a change of the time zone alone keeps the moment. While forceSoLogin is true, the HSM SO must be logged in.
         */
        patch: operations["changeTime"];
        trace?: never;
    };
    "/api/lunasa/ntp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the NTP settings
         * @description Returns the paths of the NTP servers and of the state of the synchronization.
         */
        get: operations["getNtp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntp/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the state of the clock synchronization
         * @description Returns whether the NTP service runs and which server the clock follows.
         */
        get: operations["getNtpStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntp/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List NTP servers
         * @description Lists the configured NTP servers.
         */
        get: operations["listNtpServers"];
        put?: never;
        /**
         * Add an NTP server
         * @description Adds a server that the appliance may synchronize with. Its authentication uses a key or NTS, not both. While forceSoLogin is true, the HSM SO must be logged in.
         */
        post: operations["createNtpServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntp/servers/{serverid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an NTP server
         * @description Returns the settings of an NTP server.
         */
        get: operations["getNtpServer"];
        /**
         * Set an NTP server
         * @description Sets all settings of an NTP server except its address. While forceSoLogin is true, the HSM SO must be logged in.
         */
        put: operations["replaceNtpServer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/ntp/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize the clock
         * @description Immediately sets the clock from a server: the one in the body, or the preferred configured one. The NTP service must be stopped. The only action is synchronize.
         */
        post: operations["performNtpAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/syslog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the syslog settings
         * @description Returns the paths of the logs and the remote hosts, the log settings, and the certificates that encrypt logs sent to remote hosts.
         */
        get: operations["getSyslog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/syslog/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List logs
         * @description Lists the logs of the appliance.
         */
        get: operations["listSyslogLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/syslog/logs/{logid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a log
         * @description Returns the newest lines of a log.
         */
        get: operations["getSyslogLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/syslog/remoteHosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List remote hosts
         * @description Lists the hosts that receive logs.
         */
        get: operations["listRemoteHosts"];
        put?: never;
        /**
         * Add a remote host
         * @description Adds a host that receives logs. With tls the logs are encrypted; add the CA of the host first.
         */
        post: operations["createRemoteHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/syslog/remoteHosts/ca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trust a CA
         * @description Trusts the CA that signed the certificates of the remote hosts. There is one such CA; a second request replaces it. The body contains the certificate or the name of a file in the home directory. It takes effect at the next start of the syslog service.
         */
        post: operations["createSyslogCa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/syslog/remoteHosts/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Install the syslog certificate
         * @description Installs the certificate that authenticates the appliance to remote hosts. The body contains the certificate or the name of a file in the home directory. It takes effect at the next start of the syslog service.
         */
        put: operations["replaceSyslogCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Generate the syslog certificate
         * @description Generates a private key and a self-signed certificate that authenticates the appliance to remote hosts. It takes effect at the next start of the syslog service.
         */
        patch: operations["createSyslogCertificate"];
        trace?: never;
    };
    "/api/lunasa/snmp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the SNMP settings
         * @description Lists the SNMP users and the hosts that receive traps, and returns whether traps are sent.
         */
        get: operations["getSnmp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/traps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a trap
         * @description Sends traps to an additional host.
         */
        post: operations["createSnmpTrap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/traps/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a log line that triggers traps
         * @description Writes a line with the given facility and level to the log, to test that traps are sent.
         */
        post: operations["performSnmpTrapTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/traps/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable or disable traps
         * @description Starts or stops sending traps. At least one trap must exist before traps can be enabled.
         */
        post: operations["performSnmpTrapAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/traps/{trapid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a trap
         * @description Returns the settings of a trap. It never returns passwords.
         */
        get: operations["getSnmpTrap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an SNMP user
         * @description Adds an SNMP user with the passwords for authentication and encryption.
         */
        post: operations["createSnmpUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/users/{userid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an SNMP user
         * @description Returns the protocols and the notifications of an SNMP user. It never returns passwords.
         */
        get: operations["getSnmpUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/users/{userid}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an SNMP notification
         * @description Adds a host that is notified with the account of an SNMP user.
         */
        post: operations["createSnmpNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/snmp/users/{userid}/notifications/{notificationid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an SNMP notification
         * @description Returns the settings of a notification. It never returns passwords.
         */
        get: operations["getSnmpNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an SNMP notification
         * @description Changes the properties in the body of a notification and keeps the others.
         */
        patch: operations["changeSnmpNotification"];
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists the users of the appliance by name. No HSM or partition login is needed.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description Creates a user of the appliance, who can log in here and in LunaSH. The password is temporary: until the user changes it, the appliance refuses all other requests of the user. No HSM or partition login is needed.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user of the appliance. Only an admin sees other users. No HSM or partition login is needed.
         */
        get: operations["getUser"];
        /**
         * Replace a user
         * @description Sets the role, the full name and the mail address of a user. Built-in users cannot be replaced. No HSM or partition login is needed.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user with its files, certificates and sessions. Built-in users cannot be deleted. No HSM or partition login is needed.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes any of the role, the full name and the mail address of a user. Built-in users cannot be changed. No HSM or partition login is needed.
         */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/users/{userid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of a user
         * @description Lists the actions of a user and their paths. Only an admin sees other users; every other user has only changePassword. No HSM or partition login is needed.
         */
        get: operations["listUserActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userid}/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform a user action
         * @description Changes the password of a user, enables or disables the user, or removes the role of the user: changePassword, enable, disable, roleClear. Every user may change its own password with the current one as proof; only an admin may do the rest. No HSM or partition login is needed.
         */
        post: operations["performUserAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userid}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the certificates of a user
         * @description Lists the certificates with which a user can log in. Only an admin sees the certificates of other users. No HSM or partition login is needed.
         */
        get: operations["listUserCertificates"];
        put?: never;
        /**
         * Add a certificate to a user
         * @description Adds a certificate with which the user can log in. A certificate that the user already has is not added again. Only an admin may add a certificate to another user. No HSM or partition login is needed.
         */
        post: operations["createUserCertificate"];
        /**
         * Delete the certificates of a user
         * @description Deletes all certificates of a user, who can then log in by password only. Only an admin may delete the certificates of another user. No HSM or partition login is needed.
         */
        delete: operations["deleteUserCertificates"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userid}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a user
         * @description Lists the files that the caller has uploaded to the appliance. No HSM or partition login is needed.
         */
        get: operations["listUserFiles"];
        put?: never;
        /**
         * Upload a file
         * @description Stores a file for the caller and replaces a file of the same name. A request has one file, which is no longer than maxFileSize of the web server. No HSM or partition login is needed. A home directory holds at most 100 files and 8 MiB.
         */
        post: operations["createUserFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userid}/files/{fileid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file
         * @description Returns the size of a file of the caller and the time of its upload. No HSM or partition login is needed.
         */
        get: operations["getUserFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userid}/files/{fileid}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Returns a file of the caller as a gzip-compressed tar archive. No HSM or partition login is needed.
         */
        get: operations["getUserFileArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/user/config/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the rules for logins
         * @description Returns the number of failed logins that lock a user out, and the lockout period. No HSM or partition login is needed.
         */
        get: operations["getLoginRules"];
        /**
         * Replace the rules for logins
         * @description Sets the number of failed logins that lock a user out, and the lockout period. Users who are locked out stay locked out. No HSM or partition login is needed.
         */
        put: operations["replaceLoginRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/user/config/login/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of the rules for logins
         * @description A link points here; no source shows the actions. No HSM or partition login is needed.
         */
        get: operations["listLoginRulesActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/user/config/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the rules for passwords
         * @description Returns the requirements for new passwords and their lifetime. No HSM or partition login is needed.
         */
        get: operations["getPasswordRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the rules for passwords
         * @description Changes some of the requirements for new passwords and their lifetime. No HSM or partition login is needed.
         */
        patch: operations["changePasswordRules"];
        trace?: never;
    };
    "/api/lunasa/user/config/password/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of the rules for passwords
         * @description Lists the actions of the rules for passwords and their paths. No HSM or partition login is needed.
         */
        get: operations["listPasswordRulesActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lunasa/user/config/password/actions/{actionid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform an action on the rules for passwords
         * @description Enables or disables the expiry and the history of passwords. No HSM or partition login is needed.
         */
        post: operations["performPasswordRulesAction"];
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
        /** @description The entries of changeable users and roles, one per line. user,<userid>,<roleid> assigns a role to a user; role,<roleid>,<rule> adds a rule to a role. */
        AccessControlList: string;
        /** @description The actions of a resource. */
        ActionList: {
            actions: components["schemas"]["ActionStub"][];
        };
        /** @description An action and its path. */
        ActionStub: {
            /** @description Identifier of the action, the last segment of its path. */
            id: string;
            /** @description Absolute path of the action. */
            url: string;
        };
        /** @description The appliance and the paths of its resources. Open: only an observed answer shows its properties. */
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
            /** @description Service state, in words. */
            systemStatus?: string;
            /** @description Service state codes, separated by commas. */
            systemStatusCodes?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The properties of the new certificate. Only regenerateCertificate uses it. */
        ApplianceActionInput: {
            /** @description Host name or address in the certificate; the host name of the appliance by default. */
            address?: string;
            /**
             * @description Days of validity.
             * @default 365
             */
            days?: number;
            /**
             * Format: date
             * @description First day of validity, as year, month and day; today by default.
             */
            startDate?: string;
        };
        /** @description A backup of the configuration. Open: no source shows it. */
        Backup: {
            /** @description Identifier of the backup. */
            id?: string;
            /** @description Creation time, in UTC. */
            created?: string;
            /** @description Version of the appliance software that created it. */
            version?: string;
            /** @description Reason for the backup. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The number of infractions that block a user, and the length of the block. */
        Blocklist: {
            /** @description Number of infractions that are tolerated. */
            maxInfractionCount: number;
            /** @description Length of the first block. */
            timeoutStart: number;
            /** @description Growth of each further block. */
            timeoutMultiplier: number;
            /** @description Absolute path of the actions. */
            actions: string;
        };
        /** @description Settings of the blocklist. severity sets the other three together. */
        BlocklistChange: {
            /** @description Number of infractions that are tolerated. */
            maxInfractionCount?: number;
            /** @description Length of the first block. */
            timeoutStart?: number;
            /** @description Growth of each further block. */
            timeoutMultiplier?: number;
            /** @description Strictness from 0 to 100; 50 by default. It overrides the other three. */
            severity?: number;
        };
        /** @description Input of the action disable. */
        BondActionInput: {
            /**
             * @description Whether to keep the routes of the disabled bond. Otherwise they are deleted.
             * @default false
             */
            keepRoutes?: boolean;
        };
        /** @description One capability. */
        Capability: {
            /** @description Number of the policy that the capability permits, as a string. */
            id: string;
            /** @description Description of the capability. */
            name?: string;
            /** @description 0 is not permitted, 1 is permitted; for a limit, its maximum. */
            value?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The capabilities of the HSM. Open: no source shows it. */
        CapabilityList: {
            capabilities: components["schemas"]["Capability"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Name of a file of the caller. It ends in .pem and has no leading dot and no trailing space. */
        CertificateFileName: string;
        /** @description A certificate in PEM, with the content of its file. */
        CertificateUpload: string;
        /** @description One client. The name of the property is its address, and the value is its traffic. */
        ClientTraffic: {
            [key: string]: components["schemas"]["ClientTrafficFigures"];
        };
        /** @description The traffic of one client in a traffic class, as decimal numbers in strings. */
        ClientTrafficFigures: {
            /** @description Average over the interval. */
            avg: string;
            /** @description Identifier of the traffic class. */
            classId: string;
            /** @description Maximum over the interval. */
            max: string;
            /** @description Minimum over the interval. */
            min: string;
        };
        /** @description The cloning domain. HSMs and partitions can clone objects only within one domain. */
        CloningDomain: string;
        /** @description One role and its password. */
        ClusterAuthentication: {
            /**
             * @description The role; only the SO can create a cluster.
             * @enum {string}
             */
            type: "SO";
            /** @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
            password: components["schemas"]["PresentedPassword"];
        };
        /** @description The proof of the HSM SO and the label of the cluster. */
        ClusterCreation: {
            /** @description The proof of the HSM SO. */
            authentication: components["schemas"]["ClusterAuthentication"][];
            /** @description Label of the cluster. */
            clusterLabel: string;
        };
        /** @description One appliance of a cluster. Open: no source shows it. */
        ClusterMember: {
            /** @description Identifier of the member. */
            id?: string;
            /** @description Name of the member: LNH- followed by the serial number of its HSM. */
            name?: string;
            /** @description Whether the cluster was created on this appliance. */
            primary?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The members of a cluster. */
        ClusterMemberList: {
            members?: components["schemas"]["ClusterMember"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The cluster of the appliance. Open: no source shows it. Without a cluster it contains only the state. */
        ClusterStanding: {
            /**
             * @description Whether the appliance is a member of a cluster.
             * @enum {string}
             */
            state?: "member" | "none";
            /** @description Identifier of the cluster. */
            clusterID?: string;
            /** @description Label of the cluster. */
            clusterLabel?: string;
            /** @description Absolute path of the members. */
            members?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The configuration backups. Open: no source shows it. */
        Configuration: {
            backups?: components["schemas"]["Backup"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The processor. Open: no source shows its properties. */
        Cpu: {
            /** @description Number of cores. */
            cores?: number;
            /** @description Load of the processor, in percent. */
            load?: number;
            /** @description Seconds since the start of the appliance. */
            uptime?: number;
            /** @description Absolute path of the processes. */
            processes?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description All disk partitions together. Used and available add up to the size. Open: no source shows its properties. */
        Disk: {
            /** @description Size of the disk, in kilobytes. */
            size?: number;
            /** @description Used space, in kilobytes. */
            used?: number;
            /** @description Free space, in kilobytes. */
            available?: number;
            /** @description Absolute path of the disk partitions. */
            partitions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One disk partition. Used and available add up to the size. Open: the samples only test for its properties. */
        DiskPartition: {
            /** @description Identifier of the disk partition. */
            id?: string;
            /** @description Mount point in the file system. */
            mountPoint?: string;
            /** @description Size of the disk partition, in kilobytes. */
            size?: number;
            /** @description Used space, in kilobytes. */
            used?: number;
            /** @description Free space, in kilobytes. */
            available?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The partitions of the appliance's own disk. */
        DiskPartitionList: {
            partitions: components["schemas"]["DiskPartitionStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A disk partition in a list. */
        DiskPartitionStub: {
            /** @description Identifier of the disk partition. */
            id: string;
            /** @description Absolute path of the disk partition. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Mail address of the person; may be empty. */
        Email: string;
        /** @description An object without properties. */
        EmptyObject: Record<string, never>;
        /** @description The body of every error answer. */
        Error: {
            /** @description Identifier of the error. Each response lists the identifiers that it can carry. */
            id: string;
            /** @description A short human-readable title. */
            message: string;
            /** @description A longer human-readable explanation. */
            details: string;
            /** @description The HTTP status of this answer. */
            returnCode: number;
            /**
             * @description The severity of the answer; ERROR is the only known value.
             * @enum {string}
             */
            status: "ERROR";
            /**
             * @description The part of the appliance that raised the error.
             * @enum {string}
             */
            type: "API" | "DOCS" | "FRAMEWORK" | "PLUGIN" | "SERVER";
        };
        /** @description Full name of the person; may be empty. */
        FullName: string;
        /** @description One HSM. Open: sources show only soLoginsLeft. */
        Hsm: {
            /** @description Failed SO logins that remain; the last one erases the HSM. */
            soLoginsLeft: number;
            /** @description Serial number, a string of digits. */
            id?: string;
            /** @description Label set when the HSM was initialized. */
            label?: string;
            /** @description Whether the HSM has a Security Officer and a domain. */
            initialized?: boolean;
            /**
             * @description Whether roles authenticate by password or with a PED.
             * @enum {string}
             */
            authentication?: "password" | "ped";
            /** @description Version of the HSM firmware. */
            firmwareVersion?: string;
            /** @description Whether the HSM is in secure transport mode. */
            inTransportMode?: boolean;
            /** @description Whether HSM policy 15 permits the Security Officer to reset the password of a partition. */
            soCanResetPin?: boolean;
            /** @description Total storage of the HSM, in bytes. */
            capacity?: number;
            /** @description Storage that is not allocated to a partition, in bytes. */
            freeSpace?: number;
            /** @description Absolute path of the HSM roles. */
            roles?: string;
            /** @description Absolute path of the partitions. */
            partitions?: string;
            /** @description Absolute path of the HSM actions. */
            actions?: string;
            /** @description Absolute path of the token wrapping certificate. */
            certificate?: string;
            /** @description Absolute path of the command counter. */
            counter?: string;
            /** @description Absolute path of the firmware. */
            firmware?: string;
            /** @description Absolute path of the licenses. */
            licenses?: string;
            /** @description Absolute path of the request counters. */
            metrics?: string;
            /** @description Absolute path of the policies. */
            policies?: string;
            /** @description Absolute path of the storage space. */
            storageSpace?: string;
            /** @description Absolute path of the tampers. */
            tamper?: string;
            /** @description Absolute path of the utilization. */
            utilization?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Input of some HSM actions. */
        HsmActionInput: {
            /** @description The string that stmTransport returned; stmRecover needs it. */
            randomUserString?: string;
        };
        /** @description A token wrapping certificate. */
        HsmCertificate: {
            /** @description The certificate, in base64. */
            certificate: string;
        };
        /** @description The command counter of the HSM. Open: no source shows it. */
        HsmCounter: {
            /** @description Executed commands. */
            commands?: number;
            /** @description Start of the count, in UTC. */
            resetTime?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The firmware of the HSM. Open: no source shows it. */
        HsmFirmware: {
            /** @description The installed version. */
            version?: string;
            /** @description The version that upgrade installs; empty if there is no upgrade. */
            upgradeVersion?: string;
            /** @description The version that rollback installs; empty if there is no rollback. */
            rollbackVersion?: string;
            /** @description Absolute path of the actions on the firmware. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The identity of the initialized HSM. A password HSM needs password, and domain or defaultDomain; a PED HSM reads them from PED keys. An HSM that is initialized again keeps its SO and its domain and needs neither. */
        HsmInitialization: {
            /** @description Name of the HSM. */
            label: string;
            /** @description The new password of a role. */
            password?: components["schemas"]["Password"];
            /** @description The cloning domain. HSMs and partitions can clone objects only within one domain. */
            domain?: components["schemas"]["CloningDomain"];
            /**
             * @description Use the factory cloning domain in place of domain; password HSMs only.
             * @default false
             */
            defaultDomain?: boolean;
            /** @description The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
            /** @description Name of a policy template file of the caller to apply. It ends in .txt or .ppt. */
            pptFile?: string;
        };
        /** @description The HSMs of the appliance; there is exactly one. */
        HsmList: {
            hsms: components["schemas"]["HsmStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A role with its proof, or only response for an indirect login. */
        HsmLogin: {
            /**
             * @description The HSM role that logs in, such as so.
             * @example so
             * @example audit
             */
            role?: "so" | "audit" | (string & {});
            /** @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
            password?: components["schemas"]["PresentedPassword"];
            /** @description The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
            /** @description Response of an indirect login. It excludes all other properties. */
            response?: string;
        };
        /** @description Requests by partition and kind of work. Open: only a client shows it. */
        HsmMetrics: {
            /** @description Start of the count, in UTC; every reset moves it forward. */
            resetTime: string;
            metrics: components["schemas"]["PartitionMetrics"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Input of some actions of an HSM role. */
        HsmRoleActionInput: {
            /** @description The new password of a role. */
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description The current and the new password of an HSM role. */
        HsmRolePasswordChange: {
            /** @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
            oldPassword: components["schemas"]["PresentedPassword"];
            /** @description The new password of a role. */
            newPassword: components["schemas"]["Password"];
            /** @description Change the PED secret; for a Crypto Officer only, which an HSM does not have, so true is refused. */
            changeSecret?: boolean;
        };
        /** @description The storage space for partitions, in bytes. Open: no source shows it. */
        HsmStorageSpace: {
            /**
             * Format: int64
             * @description Total space for partitions.
             */
            totalSpace?: number;
            /**
             * Format: int64
             * @description Space allocated to partitions, used or not.
             */
            usedSpace?: number;
            /**
             * Format: int64
             * @description Free space for new partitions.
             */
            freeSpace?: number;
            /** @description Maximum number of partitions. */
            maxPartitions?: number;
            /** @description Current number of partitions. */
            partitions?: number;
        } & {
            [key: string]: unknown;
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
        /** @description The utilization of the HSM. Open: no source shows it. */
        HsmUtilization: {
            /** @description Start of the measurement, in UTC. */
            resetTime?: string;
            /** @description Seconds since the start of the measurement. */
            upTime?: number;
            /** @description Idle seconds since the start of the measurement. */
            idleTime?: number;
            /** @description Share of the time in which the HSM was busy, in percent. */
            utilization?: number;
            /** @description Absolute path of the kinds of work. */
            bins?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A challenge for another HSM. */
        IndirectChallenge: {
            /** @description The value for challenge in createIndirectResponse. */
            challenge: string;
        };
        /** @description The role that logs in, and the HSM that answers. */
        IndirectChallengeOrder: {
            /**
             * @description The partition role that logs in: so, co or cu.
             * @example so
             * @example co
             * @example cu
             */
            role: "so" | "co" | "cu" | (string & {});
            /** @description Token wrapping certificate of the HSM that answers, in base64. */
            certificate: string;
            /** @description The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
        };
        /** @description The answer to a challenge. */
        IndirectResponse: {
            /** @description The value for response in loginHsm. */
            response: string;
        };
        /** @description The challenge to answer. */
        IndirectResponseOrder: {
            /** @description The challenge from the other HSM. */
            challenge: string;
        };
        /** @description The IPv4 configuration of an interface or a bond. */
        Ip4Configuration: {
            /** @description The address. */
            ip: string;
            /** @description Length of the network prefix. */
            mask: number;
            /** @description The default gateway. */
            gateway: string;
            /**
             * @description Mode of a bond, active-backup by default; bonds only.
             * @enum {string}
             */
            mode?: "active-backup" | "broadcast" | "lacp";
        };
        /** @description One license. */
        License: {
            /** @description Identifier of the license. */
            id: string;
            /** @description Description of the licensed feature. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The licenses of the HSM. Open: no source shows it. */
        LicenseList: {
            licenses: components["schemas"]["License"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Start or end of the lockout; empty without a lockout. */
        LockTime: string;
        /** @description A line for the log of the appliance. The name of its property is inferred. */
        LogMessage: {
            /** @description Text of the line. */
            message?: string;
        };
        /** @description The challenge that the holder of the private key must answer. */
        LoginChallenge: {
            /** @description A random string, encrypted for the certificate of the user with RSA (PKCS#1 v1.5), in base64. */
            challenge: string;
            /** @description Random bytes in base64, of the same length as the decrypted challenge. */
            nonce: string;
            /** @description The certificate of the appliance for which the answer is encrypted, in PEM. */
            certificate: string;
        };
        /** @description The user who logs in, and the certificate that the appliance stores for this user. */
        LoginChallengeRequest: {
            /** @description Name of an appliance user. */
            username: string;
            /** @description The certificate of the user, in PEM. */
            certificate: string;
        };
        /** @description The rules for logins. */
        LoginRules: {
            /** @description Period in which failed logins are counted. */
            detectionWindowSeconds: number;
            /** @description Lockout period. */
            lockoutDurationSeconds: number;
            /** @description Number of failed logins that lock a user out; 0 disables the lockout. */
            maxFailedAttempts: number;
            /** @description Absolute path of the actions of these rules. */
            actions: string;
        };
        /** @description The new rules for logins. */
        LoginRulesReplacement: {
            /** @description Period in which failed logins are counted. */
            detectionWindowSeconds: number;
            /** @description Lockout period. */
            lockoutDurationSeconds: number;
            /** @description Number of failed logins that lock a user out; 0 disables the lockout. The upper bound is inferred. */
            maxFailedAttempts: number;
        };
        /** @description The traffic measurement. Open: no source shows this body. */
        Measurement: {
            /** @description Whether traffic is measured. */
            enabled: boolean;
            /** @description Seconds between two measurements; 0 if the measurement is off. */
            interval: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Input of the measurement actions. */
        MeasurementActionInput: {
            /** @description Seconds between two measurements, 1 to 99999; enable needs it. */
            interval?: number;
        };
        /** @description The traffic of each client of the device. */
        MeasurementStats: {
            clientStatistics: components["schemas"]["ClientTraffic"][];
        };
        /** @description The memory. used and free add up to total. Open: no source shows its properties. */
        Memory: {
            /** @description Total memory, in kilobytes. */
            total?: number;
            /** @description Used memory, in kilobytes. */
            used?: number;
            /** @description Free memory, in kilobytes. */
            free?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The counters of one kind of work. */
        MetricsBin: {
            /** @description The kind of work: SIGN, VERIFY, ENCRYPT, DECRYPT, KEY_GENERATION or KEY_DERIVATION. */
            binId: string;
            counters: components["schemas"]["MetricsCounter"][];
        } & {
            [key: string]: unknown;
        };
        /** @description One counter. */
        MetricsCounter: {
            /** @description The counted events; REQUESTS is the only known value. */
            counterId: string;
            /**
             * Format: int64
             * @description Count since the reset.
             */
            count: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The network settings of the appliance. Open: no source shows this body. */
        Network: {
            /** @description Host name of the appliance. */
            hostname: string;
            /** @description Absolute path of the network devices. */
            devices: string;
            /** @description Absolute path of the traffic measurement. */
            measurement: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The settings to change. Omitted settings keep their values. */
        NetworkChange: {
            /** @description Host name of the appliance. */
            hostname?: string;
        };
        /** @description An interface or a bond. Open: no source shows this body. */
        NetworkDevice: {
            /** @description Identifier, such as eth0. */
            id: string;
            /**
             * @description Kind of device.
             * @enum {string}
             */
            type: "ethernet" | "bond";
            /**
             * @description Whether the device is up.
             * @enum {string}
             */
            state: "up" | "down";
            /** @description Hardware address. A bond has the address of its first interface. */
            macAddress?: string;
            /** @description IPv4 address; empty if not configured. */
            ip: string;
            /** @description Length of the network prefix; 0 without an address. */
            mask: number;
            /** @description Default gateway; empty if not configured. */
            gateway: string;
            /**
             * @description Mode of a bond; bonds only.
             * @enum {string}
             */
            mode?: "active-backup" | "broadcast" | "lacp";
            /** @description Interfaces of a bond; bonds only. */
            members?: string[];
            routes: components["schemas"]["Route"][];
            classes: components["schemas"]["TrafficClass"][];
            /** @description Absolute path of the counters. */
            stats: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The network devices of the appliance. */
        NetworkDeviceList: {
            devices: components["schemas"]["NetworkDeviceStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Counters of a network device. Open: no source shows this body. */
        NetworkDeviceStats: {
            /** @description Bytes received. */
            rxBytes: number;
            /** @description Packets received. */
            rxPackets: number;
            /** @description Receive errors, in packets. */
            rxErrors: number;
            /** @description Dropped incoming packets. */
            rxDropped: number;
            /** @description Bytes sent. */
            txBytes: number;
            /** @description Packets sent. */
            txPackets: number;
            /** @description Send errors, in packets. */
            txErrors: number;
            /** @description Dropped outgoing packets. */
            txDropped: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A network device in a list. */
        NetworkDeviceStub: {
            /** @description Identifier, such as eth0. */
            id: string;
            /** @description Absolute path of the device. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The settings of NTLS and the paths of its clients. Open: no source shows it as an answer. */
        Ntls: {
            /** @description Time limit for the setup of a connection, in seconds. */
            receiveTimeoutTimer?: number;
            /** @description Whether the address of a client must match the registered address. */
            ipCheckEnabled?: boolean;
            /** @description Cipher suites in order of preference, separated by colons. */
            cipherList?: string;
            /** @description Key exchange groups in order of preference, separated by colons. */
            groupList?: string;
            /** @description Absolute path of the clients. */
            clients?: string;
            /** @description Absolute path of the certificate of the appliance. */
            certificate?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The certificate that the appliance presents to its clients. Open: no source shows it. */
        NtlsCertificate: {
            /** @description The certificate in PEM. */
            certificate?: string;
            /** @description Distinguished name of the subject. */
            subject?: string;
            /** @description Distinguished name of the issuer. */
            issuer?: string;
            /** @description Serial number in hexadecimal. */
            serialNumber?: string;
            /** @description Start of validity, in UTC. */
            validFrom?: string;
            /** @description End of validity, in UTC. */
            validTo?: string;
            /** @description SHA-256 of the certificate in hexadecimal. */
            fingerprint?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The certificate to install, by the name of its file. */
        NtlsCertificateFile: {
            /** @description Name of a file of the caller. It ends in .pem and has no leading dot and no trailing space; any other name is NTLS_FILENAME_NOT_VALID. */
            file: string;
        };
        /** @description The properties of the new self-signed certificate. */
        NtlsCertificateRegeneration: {
            /** @description Common name; the host name by default. */
            cn?: string;
            /** @description First day of validity; today by default. */
            startDate?: string;
            /**
             * @description Days of validity.
             * @default 3653
             */
            days?: number;
            /** @description Country, in two letters. */
            country?: string;
            /** @description State or province. */
            state?: string;
            /** @description Town or city. */
            location?: string;
            /** @description Name of the organization. */
            organization?: string;
            /** @description Organizational unit. */
            orgunit?: string;
            /** @description Mail address of the administrator of the appliance. */
            email?: string;
            /** @description Alternative names of the appliance. */
            subjectAltName?: string[];
        };
        /** @description A registered client. */
        NtlsClient: {
            /** @description Absolute path of the actions of the client. */
            actions: string;
            /** @description Name of the client. */
            clientID: string;
            /** @description Host name of the client; empty if it was registered without one. */
            hostname: string;
            /** @description Whether the client must maintain a host trust link. */
            htlRequired: boolean;
            /** @description Address of the client; empty if it was registered without one. */
            ip: string;
            /** @description Absolute path of the links of the client to partitions. */
            links: string;
            /** @description Validity of a one-time token of the client, in seconds. */
            ottExpiry: number;
        };
        /** @description The new certificate of the client, or the name of its file. */
        NtlsClientCertificate: {
            /** @description The certificate in PEM. */
            certificate?: string;
            /** @description Name of a file of the caller. It ends in .pem and has no leading dot and no trailing space. */
            file?: components["schemas"]["CertificateFileName"];
        };
        /** @description The filter that the distinguished name of the client's certificate must match. */
        NtlsClientDn: {
            /** @description Attributes of a distinguished name, separated by slashes; empty without a filter. */
            dn: string;
        };
        /** @description A filter for the distinguished name of the client's certificate. */
        NtlsClientDnChange: {
            /** @description Attributes of a distinguished name, separated by slashes. */
            dn: string;
        };
        /** @description The registered clients. */
        NtlsClientList: {
            clients: components["schemas"]["NtlsClientStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Name of the client. The name server is reserved. */
        NtlsClientName: string;
        /** @description The name of the new client. */
        NtlsClientRegistered: {
            /** @description Name of the client. */
            client: string;
        };
        /** @description A new client. Its certificate is in this body, or in a file of the caller whose name is the address or host name, or is added later. */
        NtlsClientRegistration: {
            /** @description Name of the client. The name server is reserved. */
            clientName: components["schemas"]["NtlsClientName"];
            /** @description Address of the client. It excludes hostname. */
            ip?: string;
            /** @description Host name of the client. It excludes ip. */
            hostname?: string;
            /** @description Certificate of the client in PEM, with or without its first and last lines. */
            certificate?: string;
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
        /** @description The target of a link. Open: only a client in the field shows it. */
        NtlsLink: {
            /**
             * @description Kind of the target.
             * @enum {string}
             */
            type: "hsm/partition";
            /** @description Absolute path of the partition. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The partition to link to the client. */
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
        /** @description All settings of NTLS. */
        NtlsSettings: {
            /** @description Time limit for the setup of a connection, in seconds; the factory setting is 20. */
            receiveTimeoutTimer: number;
            /** @description Whether the address of a client must match the registered address. */
            ipCheckEnabled: boolean;
            /** @description Cipher suites in order of preference, separated by colons. Known are those of changeWebServer. */
            cipherList: string;
            /** @description Key exchange groups in order of preference, separated by colons. Known are secp256r1, P-256, secp384r1, P-384, secp521r1, P-521, x25519, x448, brainpoolP256r1tls13, brainpoolP384r1tls13, brainpoolP512r1tls13, ffdhe2048, ffdhe3072, ffdhe4096, ffdhe6144, ffdhe8192, MLKEM512, MLKEM768, MLKEM1024, SecP256r1MLKEM768, X25519MLKEM768 and SecP384r1MLKEM1024. */
            groupList: string;
        };
        /** @description The NTP settings. Open: no source shows this body. */
        Ntp: {
            /** @description Absolute path of the NTP servers. */
            servers: string;
            /** @description Absolute path of the state of the synchronization. */
            status: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The server to use and its settings. */
        NtpActionInput: {
            /** @description Address or name of the server; a configured server by default. */
            server?: string;
            /** @description Whether to authenticate the server with NTS. */
            nts?: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol; NTS needs 4. */
            protocolVersion?: number;
        };
        /** @description An NTP server. Open: no source shows this body. */
        NtpServer: {
            /** @description Identifier of the server: its address. */
            id: string;
            /** @description Address or name of the server. */
            address: string;
            /** @description Whether to send a burst of packets instead of one. */
            isBurstEnabled: boolean;
            /** @description Whether to send a burst of packets while the server does not answer. */
            isInitialBurstEnabled: boolean;
            /** @description Whether to prefer this server. */
            isPreferredServer: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol; 1 and 2 only for a server that an earlier release added. */
            protocolVersion: number;
            /** @description Whether to authenticate the server with NTS. */
            nts: boolean;
            /** @description Port of the NTS key exchange, 4460 by default; only with NTS. */
            port?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The server and its settings. */
        NtpServerCreation: {
            /** @description Address or name of the server. */
            address: string;
            /** @description Whether to send a burst of packets instead of one. */
            isBurstEnabled?: boolean;
            /** @description Whether to send a burst of packets while the server does not answer. */
            isInitialBurstEnabled?: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Whether to authenticate the server with NTS. */
            nts?: boolean;
            /** @description Whether to prefer this server. */
            isPreferredServer?: boolean;
            /** @description Version of the protocol; NTS needs 4. */
            protocolVersion?: number;
            /** @description Port of the NTS key exchange, 4460 by default; only with NTS. */
            port?: number;
        };
        /** @description The NTP servers. Open: no source shows this body. */
        NtpServerList: {
            servers: components["schemas"]["NtpServerStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The settings of the server. */
        NtpServerSettings: {
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol; NTS needs 4. */
            protocolVersion: number;
            /** @description Whether to send a burst of packets instead of one. */
            isBurstEnabled: boolean;
            /** @description Whether to send a burst of packets while the server does not answer. */
            isInitialBurstEnabled: boolean;
            /** @description Whether to prefer this server. */
            isPreferredServer: boolean;
            /** @description Whether to authenticate the server with NTS. */
            nts?: boolean;
            /** @description Port of the NTS key exchange, 4460 by default; only with NTS. */
            port?: number;
        };
        /** @description An NTP server in a list. */
        NtpServerStub: {
            /** @description Identifier of the server: its address. */
            id: string;
            /** @description Absolute path of the server. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The state of the synchronization. Open: no source shows this body. */
        NtpStatus: {
            /** @description Whether the NTP service is running. */
            running: boolean;
            /** @description Whether the clock is synchronized with a server. */
            synchronized: boolean;
            /** @description Address of the server that the clock follows; empty without one. */
            server: string;
            /** @description Seconds by which the clock is behind the servers. */
            offset: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The objects, and the backup to write or to read. */
        ObjectActionInput: {
            /** @description Name of the backup; required by backup. */
            name?: string;
            /** @description Handles of the objects; omitted for all objects. */
            ids: string[];
        };
        /** @description The objects of a partition. */
        ObjectList: {
            objects: components["schemas"]["ObjectStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description An object in a list. */
        ObjectStub: {
            /** @description Handle of the object. */
            id: string;
            /** @description Absolute path of the object. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An installed package. Open: no source shows it. */
        Package: {
            /** @description Name of the package. */
            id?: string;
            /** @description Version of the package. */
            version?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A package in the home directory of the user. */
        PackageFile: {
            /** @description Authcode of the package. */
            authCode: string;
            /** @description Name of the package file. */
            file: string;
            /**
             * @description Whether the package is encrypted with DES3.
             * @default false
             */
            useDes3?: boolean;
            /**
             * @description Whether the package is decrypted with EVP, which needs no HSM SO.
             * @default false
             */
            useEvp?: boolean;
        };
        /** @description A package file. Open: no source shows it. */
        PackageFileEntry: {
            /** @description Name of the file. */
            id?: string;
            /** @description Size in bytes. */
            size?: number;
            /** @description Whether the package was installed or only verified. */
            installed?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The uploaded package files. */
        PackageFileList: {
            packageFiles?: components["schemas"]["PackageFileEntry"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The installed packages. */
        PackageList: {
            packages?: components["schemas"]["Package"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A package with its file. */
        PackageUpload: {
            /** @description Authcode of the package. */
            authCode: string;
            /**
             * Format: binary
             * @description The content of the package file.
             */
            file: string;
            /**
             * @description Whether the package is encrypted with DES3.
             * @default false
             */
            useDes3?: boolean;
            /**
             * @description Whether the package is decrypted with EVP, which needs no HSM SO.
             * @default false
             */
            useEvp?: boolean;
        };
        /** @description One partition. Open: the samples read only some of its properties. */
        Partition: {
            /** @description Name set when the partition was created. */
            name: string;
            /** @description Label set when the partition was initialized. */
            label?: string;
            /**
             * @description State of the partition. A new partition is zeroized until it is initialized.
             * @enum {string}
             */
            state: "initialized" | "zeroized";
            /**
             * @description Version of the partition: 1 has scalable key storage, 0 does not.
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
            /**
             * Format: int64
             * @description Used storage space in bytes.
             */
            usedSpace?: number;
            /**
             * Format: int64
             * @description Free storage space in bytes.
             */
            freeSpace?: number;
            /** @description Number of objects. */
            objectCount?: number;
            /** @description Absolute path of the partition roles. */
            roles?: string;
            /** @description Absolute path of the policies of the partition. */
            policies?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The properties of a new partition. It needs a size, or allStorageSpace set to true. */
        PartitionCreation: {
            /** @description Name of the partition, unique within the HSM. */
            name: string;
            /** @description Whether the partition has a separate Security Officer. */
            hasPso: boolean;
            /** @description Whether to use all free space; size is then ignored. */
            allStorageSpace?: boolean;
            /**
             * Format: int64
             * @description Storage space in bytes.
             */
            size?: number;
            /**
             * @description Version of the partition. 1 requests scalable key storage.
             * @default 0
             * @enum {integer}
             */
            version?: 0 | 1;
        };
        /** @description The identity of the initialized partition. A password partition needs password, and domain or defaultDomain; a PED partition reads them from PED keys. */
        PartitionInitialization: {
            /** @description Label of the partition; the name of the partition by default. Leading and trailing spaces are ignored. */
            label?: string;
            /** @description The new password of a role. */
            password?: components["schemas"]["Password"];
            /** @description The cloning domain. HSMs and partitions can clone objects only within one domain. */
            domain?: components["schemas"]["CloningDomain"];
            /** @description Use the factory cloning domain in place of domain. */
            defaultDomain?: boolean;
            /** @description The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
            /** @description Name of the cloning domain; may be empty. */
            domainLabel?: string;
        };
        /** @description The partitions of an HSM. */
        PartitionList: {
            partitions: components["schemas"]["PartitionStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The role that logs in and its proof. */
        PartitionLogin: {
            /**
             * @description The partition role that logs in: so, co or cu.
             * @example so
             * @example co
             * @example cu
             */
            role?: "so" | "co" | "cu" | (string & {});
            /** @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
            password?: components["schemas"]["PresentedPassword"];
            /** @description The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
        };
        /** @description The counters of one partition. */
        PartitionMetrics: {
            /** @description Identifier of the partition, a string of digits. */
            partitionId: string;
            /** @description Label of the partition. */
            label?: string;
            bins: components["schemas"]["MetricsBin"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Attributes of an object; empty if the caller may not see the object. Open: the page is cut off before it names them. */
        PartitionObject: {
            /** @description Handle of the object. */
            id?: string;
            /** @description Name set by the program that created the object; may be empty. */
            label?: string;
            /** @description Kind of object. */
            class?: string;
            /** @description Kind of key; n/a for an object that is not a key. */
            keyType?: string;
            /** @description Size in the partition, in bytes. */
            size?: number;
            /** @description Whether a crypto role must be logged in to see the object. */
            private?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Input of some actions of a partition role. */
        PartitionRoleActionInput: {
            /** @description The new password of a role. */
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description The first password of a partition role. A password partition needs it; a PED partition reads it from a PED key. */
        PartitionRoleInitialization: {
            /** @description The new password of a role. */
            password?: components["schemas"]["Password"];
            /** @default 0 */
            ped?: components["schemas"]["PedSelector"];
            /** @description False on a password partition; a partition with its own SO ignores it for co and cu. */
            defaultChallenge?: boolean;
        };
        /** @description The current and the new password of a partition role. */
        PartitionRolePasswordChange: {
            /** @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
            oldPassword: components["schemas"]["PresentedPassword"];
            /** @description The new password of a role. */
            newPassword: components["schemas"]["Password"];
            /** @description Change the PED secret; for co and cu of a PED partition. */
            changeSecret?: boolean;
            /** @description Change the challenge; for co and cu of a PED partition. */
            changeChallenge?: boolean;
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
         * @description The new password of a role.
         */
        Password: string;
        /** @description The requirements for new passwords and their lifetime. */
        PasswordRules: {
            /** @description Days after which a password must be changed, if passwords expire. */
            expiryDays: number;
            /** @description Number of previous passwords that must not be used again, if the history is on. */
            history: number;
            /** @description Minimum length of a new password, in characters. */
            minimumLength: number;
            /** @description Absolute path of the actions of these rules. */
            actions: string;
        };
        /** @description The rules that the action sets; both by default. */
        PasswordRulesActionInput: {
            /** @description The rules, each at most once. */
            settingsToToggle?: ("expiryDays" | "history")[];
        };
        /** @description The rules to change. Omitted rules keep their values. */
        PasswordRulesChange: {
            /** @description Whole days in UTC; a password expires at the end of the last day. */
            expiryDays?: number;
            /** @description Number of previous passwords that must not be used again. */
            history?: number;
            /** @description Minimum length of a new password, in characters. */
            minimumLength?: number;
        };
        /** @description One PED. A password HSM answers an empty object. */
        Ped: {
            /** @description Number of the PED; 0 is the local PED. */
            pedId?: number;
            /** @description Address of a remote PED; null without one. */
            ipAddress?: string | null;
            /** @description Port of a remote PED. */
            port?: number;
            /** @description Whether the PED is connected. */
            isConnected?: boolean;
            /** @description Null in every example. */
            server?: null;
            /** @description Absolute path of the actions of the PED. */
            actions?: string;
        };
        /** @description Address of a remote PED; only connect uses it. */
        PedActionInput: {
            /** @description Address of the PED. */
            ipAddress?: string;
            /** @description Port of the PED. */
            ipPort?: number;
        };
        /** @description The PED to use: 0 is the local PED, 1 a remote PED. A password appliance ignores it. */
        PedSelector: string;
        /** @description The host to ping. */
        PingInput: {
            /** @description Address or name of the host. */
            address: string;
        };
        /** @description The result of a ping. */
        PingResult: {
            /** @description Seconds until the answer arrived; 0 if none arrived. */
            time: number;
        };
        /** @description One policy. Open: no source shows it. */
        Policy: {
            /** @description Number of the policy in the Luna documentation, as a string. */
            id: string;
            /** @description Description of the policy. */
            name?: string;
            /** @description 0 is off, 1 is on; for a limit, its value. */
            value?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Policies and their values. Open: the samples only count them. */
        PolicyList: {
            policies: components["schemas"]["Policy"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The file for the policies. */
        PolicyTemplateFile: {
            /** @description Name of the file in the home directory of the caller. */
            file: string;
        };
        /**
         * Format: password
         * @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable.
         */
        PresentedPassword: string;
        /** @description One process. Open: no source shows its properties. */
        Process: {
            /** @description Number of the process. */
            id?: string;
            /** @description Name of the program. */
            command?: string;
            /** @description Memory of the process, in kilobytes. */
            memory?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The processes of the appliance. */
        ProcessList: {
            processes: components["schemas"]["Process"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A host that receives logs. */
        RemoteHost: {
            /** @description Address of the host. */
            address: string;
            /** @description Transport protocol of the logs. */
            protocol: string;
            /** @description Port of the host. */
            port: number;
            /** @description Authentication of the connection. */
            mode: string;
            /** @description Name in the certificate of the host; may be empty. */
            name: string;
            /** @description Whether logs are encrypted. */
            tls: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The remote host and its settings. */
        RemoteHostCreation: {
            /** @description Address or name of the host. */
            address: string;
            /**
             * @description Transport protocol of the logs; udp by default.
             * @enum {string}
             */
            protocol?: "tcp" | "udp";
            /** @description Port of the host; 514 by default. */
            port?: number;
            /** @description Authentication of the connection; server by default. */
            mode?: string;
            /** @description Name in the certificate of the host. */
            name?: string;
            /** @description Whether to encrypt the logs; false by default. */
            tls?: boolean;
        };
        /** @description The remote hosts. Open: no source shows this body. */
        RemoteHostList: {
            remoteHosts: components["schemas"]["RemoteHost"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The part of the backup to restore. */
        Restoration: {
            /** @description The service: network, ssh, ntls, syslog, ntp, snmp, users, system, webserver, cluster, ismigration, ctc, or all. */
            service: string;
        };
        /** @description The properties of the role to change. */
        RoleChange: {
            /** @description Display name of the role. */
            fullName?: components["schemas"]["RoleFullName"];
        };
        /** @description A new role, which has no rules yet. */
        RoleCreation: {
            /** @description Identifier of the role. */
            roleId: string;
            /** @description Display name of the role. */
            fullName?: components["schemas"]["RoleFullName"];
            /** @description Name of a file of the caller that lists the LunaSH commands of the role. Without it the role has the default commands of LunaSH, which cannot be changed later. */
            file?: string;
        };
        /** @description State of a role of an HSM or a partition. */
        RoleDescription: {
            /** @description Identifier of the role. */
            id: string;
            /** @description Display name of the role. */
            name: string;
            /** @description Whether the role is authenticated and has access to sensitive material. */
            activated: boolean;
            /** @description Whether the role is initialized. */
            initialized: boolean;
            /** @description Whether the role is locked out, so that the appliance refuses even the correct proof. */
            lockedOut: boolean;
            /** @description Consecutive failed logins that remain. */
            loginAttemptsLeft: number;
            /** @description Whether the role must change its password before other requests. */
            pinToBeChanged: boolean;
            /** @description Whether the challenge must be set or changed. */
            challengeToBeChanged: boolean;
            /** @description The first factor: PIN for a password, PED for a PED key. */
            primaryAuthentication: string;
            /** @description The second factor; None without one. */
            secondaryAuthentication: string;
            /**
             * @description Kind of indirect login that the role is set up for.
             * @enum {string}
             */
            indirectLoginVersion: "legacyKey" | "key" | "pkc" | "None";
            /** @description Wrong old passwords that remain for a password change. */
            changePasswordAttemptsLeft: number;
        };
        /** @description Display name of the role. */
        RoleFullName: string;
        /** @description The roles of an HSM or a partition. */
        RoleList: {
            roles: components["schemas"]["RoleStub"][];
        };
        /** @description The new properties of the role. */
        RoleReplacement: {
            /** @description Display name of the role. */
            fullName: components["schemas"]["RoleFullName"];
        };
        /** @description The rules of a role, one per line: METHOD:/path. A path segment in braces matches any value. */
        RoleRules: string;
        /** @description A role in a list. */
        RoleStub: {
            /** @description Identifier of the role. */
            id: string;
            /** @description Display name of the role. */
            name: string;
            /** @description Absolute path of the role. */
            url: string;
        };
        /** @description A route of a network device. */
        Route: {
            /** @description Identifier of the route: its destination. */
            id: string;
            /**
             * @description Whether the destination is a host or a network.
             * @enum {string}
             */
            routeType: "host" | "network";
            /** @description Address of the host or of the network. */
            destination: string;
            /** @description Mask of the network; all ones for a host. */
            netmask: string;
            /** @description The next hop; empty if the route has none. */
            gateway: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The route to delete. */
        RouteDescription: {
            /**
             * @description Whether the destination is a host or a network.
             * @enum {string}
             */
            routeType: "host" | "network";
            /** @description Address of the host or of the network. */
            destination: string;
            /** @description Mask of the network; 255.255.255.0 by default for a network. */
            netmask?: string;
            /** @description The next hop; required if the route has one. */
            gateway?: string;
        };
        /** @description The properties of the certificate. */
        SelfSignedCertificate: {
            /**
             * @description Common name.
             * @default 1.2.3.0
             */
            cn?: string;
            /** @description First day of validity as YYYY-MM-DD; today by default. */
            startDate?: string;
            /**
             * @description Days of validity.
             * @default 3653
             */
            days?: number;
            /**
             * @description Country in two letters.
             * @default CA
             */
            country?: string;
            /**
             * @description State or province.
             * @default Ontario
             */
            state?: string;
            /**
             * @description Town or city.
             * @default Ottawa
             */
            location?: string;
            /**
             * @description Name of the organization.
             * @default Thales
             */
            organization?: string;
            /** @description Division of the organization. */
            orgunit?: string;
            /** @description Mail address of the owner. */
            email?: string;
            /** @description Alternative names of the certificate. */
            subjectAltName?: string[];
        };
        /** @description The reading of a sensor. Open: the samples only test for its properties. */
        Sensor: {
            /** @description Identifier of the sensor. */
            id?: string;
            /** @description Description of the sensor. */
            name?: string;
            /** @description The reading. */
            value?: number;
            /** @description Unit of the reading. */
            unit?: string;
            /** @description Whether the reading is normal. */
            status?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The sensors of the appliance. */
        SensorList: {
            sensors: components["schemas"]["SensorStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A sensor in a list. */
        SensorStub: {
            /** @description Identifier of the sensor. */
            id: string;
            /** @description Absolute path of the sensor. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One service. Open: the samples only test for its properties. */
        Service: {
            /** @description Identifier of the service. */
            id?: string;
            /**
             * @description Whether the service is running.
             * @enum {string}
             */
            state?: "running" | "stopped";
            /** @description Whether the service starts on boot. */
            onBoot?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Input of the start of the service cluster. */
        ServiceActionInput: {
            /**
             * @description Whether to start it even on an appliance without a cluster.
             * @default false
             */
            force?: boolean;
        };
        /** @description Whether the service starts on boot. */
        ServiceChange: {
            /** @description Whether the service starts on boot. */
            onBoot: boolean;
        };
        /** @description The services of the appliance. */
        ServiceList: {
            services: components["schemas"]["ServiceStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A service in a list. */
        ServiceStub: {
            /** @description Identifier of the service. */
            id: string;
            /** @description Absolute path of the service. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A scalable key storage master key of a partition. */
        SmkKey: {
            /** @description Identifier of the SMK, such as smk-fw7-primary. */
            id: string;
            /** @description Whether the SMK is initialized. */
            state: components["schemas"]["SmkState"];
            /** @description Absolute path of the actions of the SMK. */
            actions: string;
        };
        /**
         * @description Whether the SMK is initialized.
         * @enum {string}
         */
        SmkState: "Not Initialized" | "Initialized";
        /** @description The SNMP settings. Open: no source shows this body. */
        Snmp: {
            /** @description Names of the SNMP users. */
            users: string[];
            /** @description Hosts that receive traps. */
            traps: string[];
            /** @description Whether traps are sent. */
            trapsEnabled: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The settings of a notification. Open: no source shows this body. */
        SnmpNotification: {
            /** @description Identifier of the notification: its address. */
            id: string;
            /** @description Address of the host. */
            address: string;
            /** @description UDP port of the host. */
            port: number;
            /**
             * @description trap for unconfirmed messages, inform for confirmed messages.
             * @enum {string}
             */
            type: "trap" | "inform";
            /** @description Protocol that authenticates messages. */
            authenticationProtocol: string;
            /** @description Protocol that encrypts messages. */
            privacyProtocol: string;
            /** @description Identifier of the receiving engine; omitted if it was not set. */
            engineId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The settings to change. Omitted settings keep their values. */
        SnmpNotificationChange: {
            /** @description Identifier of the receiving engine: 10, 12, 14 or 16 hexadecimal digits. */
            engineId?: string;
            /**
             * Format: password
             * @description Password that authenticates messages.
             */
            authenticationPassword?: string;
            /**
             * @description Protocol that authenticates messages.
             * @enum {string}
             */
            authenticationProtocol?: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword?: string;
            /**
             * @description Protocol that encrypts messages.
             * @enum {string}
             */
            privacyProtocol?: "AES";
            /**
             * @description trap for unconfirmed messages, inform for confirmed messages.
             * @enum {string}
             */
            type?: "trap" | "inform";
        };
        /** @description The host to notify and its settings. A trap needs engineId, an inform does not. */
        SnmpNotificationCreation: {
            /** @description IPv4 or IPv6 address of the host. */
            address: string;
            /** @description UDP port of the host. */
            port: number;
            /**
             * Format: password
             * @description Password that authenticates messages.
             */
            authenticationPassword: string;
            /**
             * @description Protocol that authenticates messages.
             * @enum {string}
             */
            authenticationProtocol?: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword: string;
            /**
             * @description Protocol that encrypts messages.
             * @enum {string}
             */
            privacyProtocol?: "AES";
            /**
             * @description trap for unconfirmed messages, inform for confirmed messages.
             * @enum {string}
             */
            type: "trap" | "inform";
            /** @description Identifier of the receiving engine: 10, 12, 14 or 16 hexadecimal digits. */
            engineId?: string;
        };
        /** @description The settings of the traps to a host. */
        SnmpTrap: {
            /** @description Protocol that authenticates traps. */
            authenticationProtocol: string;
            /** @description Identifier of the receiving engine. */
            engineId: string;
            /** @description UDP port of the host. */
            port: number;
            /** @description Protocol that encrypts traps. */
            privacyProtocol: string;
            /** @description authPriv: authenticated and encrypted. */
            securityLevel: string;
            /** @description Name of the SNMP user. */
            securityName: string;
            /** @description trap for unconfirmed messages, inform for confirmed messages. */
            trapType: string;
        };
        /** @description The host that receives traps, and how they are sent. */
        SnmpTrapCreation: {
            /** @description Address or name of the host. */
            address: string;
            /** @description Name of the SNMP user. */
            securityName: string;
            /** @description Identifier of the receiving engine: 10, 12, 14 or 16 hexadecimal digits. */
            engineId: string;
            /**
             * Format: password
             * @description Password that authenticates messages.
             */
            authenticationPassword: string;
            /**
             * @description Protocol that authenticates messages.
             * @enum {string}
             */
            authenticationProtocol: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword: string;
            /**
             * @description Protocol that encrypts messages.
             * @enum {string}
             */
            privacyProtocol: "AES";
            /**
             * @description trap for unconfirmed messages, inform for confirmed messages.
             * @enum {string}
             */
            trapType: "trap" | "inform";
        };
        /** @description The new trap. */
        SnmpTrapId: {
            /** @description Identifier of the trap: its host. */
            id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The line to write. */
        SnmpTrapTest: {
            /**
             * @description Facility of the line.
             * @enum {string}
             */
            logFacility: "kern" | "user" | "daemon" | "auth" | "syslog" | "authpriv" | "cron" | "local0" | "local1" | "local2" | "local3" | "local4" | "local5" | "local6" | "local7";
            /**
             * @description Level of the line.
             * @enum {string}
             */
            logLevel: "emergency" | "alert" | "critical" | "crit" | "error" | "err" | "warning" | "warn" | "notice" | "info" | "debug";
            /** @description Name of the process in the line. */
            process: string;
            /** @description Text of the line. */
            message: string;
            /** @description Whether to add a process number to the line. */
            pid?: boolean;
        };
        /** @description An SNMP user. Open: no source shows this body. */
        SnmpUser: {
            /** @description Name of the SNMP user. */
            id: string;
            /** @description Protocol that authenticates messages. */
            authenticationProtocol: string;
            /** @description Protocol that encrypts messages. */
            privacyProtocol: string;
            /** @description Identifiers of its notifications. */
            notifications: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description The SNMP user. */
        SnmpUserCreation: {
            /** @description Name of the SNMP user. */
            securityName: string;
            /**
             * Format: password
             * @description Password that authenticates messages.
             */
            authenticationPassword: string;
            /**
             * @description Protocol that authenticates messages.
             * @enum {string}
             */
            authenticationProtocol?: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword: string;
            /**
             * @description Protocol that encrypts messages.
             * @enum {string}
             */
            privacyProtocol?: "AES";
        };
        /** @description Settings of the SSH service to change. Omitted settings keep their values. */
        SshChange: {
            /** @description Accepted ciphers, separated by colons. Supported are 3des-cbc, blowfish-cbc, cast128-cbc, arcfour, arcfour128, arcfour256, aes128-cbc, aes192-cbc, aes256-cbc, rijndael-cbc@lysator.liu.se, aes128-ctr, aes192-ctr, aes256-ctr, aes128-gcm@openssh.com, aes256-gcm@openssh.com and chacha20-poly1305@openssh.com. */
            cipherList?: string;
            /** @description Whether users may authenticate by password. */
            isPasswordAuthenticationEnabled?: boolean;
            /** @description Whether users may authenticate by key. */
            isKeyAuthenticationEnabled?: boolean;
            /** @description Port of the service: 22, or 1024 and above. */
            port?: number;
            /** @description Network devices on which the service listens. */
            networkDevices?: components["schemas"]["SshNetworkDevice"][];
        };
        /**
         * @description A network device, or all devices.
         * @enum {string}
         */
        SshNetworkDevice: "eth0" | "eth1" | "eth2" | "eth3" | "bond0" | "bond1" | "all";
        /** @description Settings of the SSH service. Open: no source shows a complete answer. */
        SshSettings: {
            /** @description Accepted ciphers, separated by colons. */
            cipherList?: string;
            /** @description Whether users may authenticate by password. */
            isPasswordAuthenticationEnabled?: boolean;
            /** @description Whether users may authenticate by key. */
            isKeyAuthenticationEnabled?: boolean;
            /** @description Port of the service: 22, or 1024 and above. */
            port?: number;
            /** @description Network devices on which the service listens. */
            networkDevices?: components["schemas"]["SshNetworkDevice"][];
            /** @description Fingerprint of the host key. */
            fingerprint?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A client of the secure trusted channel. */
        StcClient: {
            /** @description Digest of the identity, in hexadecimal. */
            fingerprint: string;
            /** @description Name of the client. */
            label: string;
        };
        /** @description A client and its identity. */
        StcClientRegistration: {
            /** @description Content of the identity file of the client, in base64. */
            identity: string;
            /** @description Name of the client. */
            label: string;
        };
        /** @description Settings of the secure trusted channel. */
        StcSettings: {
            /** @description Time limit for the setup of a channel, in seconds. */
            activationTimeout: number;
            /** @description Millions of messages between renewals of the keys; 0 disables the renewal. */
            rekeyThreshold: number;
            /** @description Number of messages that may arrive out of order. */
            replayWindow: number;
        };
        /** @description The syslog settings. Open: no source shows this body. */
        Syslog: {
            /** @description Absolute path of the logs. */
            logs: string;
            /** @description Absolute path of the remote hosts. */
            remoteHosts: string;
            /**
             * @description Rotation interval of log files.
             * @enum {string}
             */
            period: "daily" | "weekly" | "monthly";
            /** @description Number of old log files to keep. */
            rotations: number;
            /** @description A certificate in use. */
            certificate?: components["schemas"]["SyslogCertificate"];
            /** @description A certificate in use. */
            ca?: components["schemas"]["SyslogCertificate"];
        } & {
            [key: string]: unknown;
        };
        /** @description The certificate of the CA, or the name of its file, but not both. */
        SyslogCa: {
            /** @description PEM certificate of the CA. A line break may be written as a backslash and the letter n. */
            certificate?: string;
            /** @description Name of a .pem file in the home directory. */
            file?: string;
        };
        /** @description A certificate in use. */
        SyslogCertificate: {
            /** @description Subject of the certificate. */
            subject: string;
            /** @description Start of validity, as YYYY-MM-DDTHH:MM:SSZ. */
            validFrom: string;
            /** @description End of validity, as YYYY-MM-DDTHH:MM:SSZ. */
            validTo: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The file that holds the certificate. */
        SyslogCertificateFile: {
            /** @description Name of a .pem file in the home directory. */
            file: string;
        };
        /** @description The certificate in PEM. */
        SyslogCertificateText: string;
        /** @description A log. Open: no source shows this body. */
        SyslogLog: {
            /** @description Name of the log. */
            id: string;
            /** @description The newest lines, in chronological order. */
            lines: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description The logs. */
        SyslogLogList: {
            logs: components["schemas"]["SyslogLogStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A log in a list. */
        SyslogLogStub: {
            /** @description Name of the log. */
            id: string;
            /** @description Absolute path of the log. */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Whether the HSM has been tampered with. Open: no source shows it. */
        Tamper: {
            /** @description Whether a tamper is present. It is true until the tampers are cleared. */
            tampered?: boolean;
            tampers?: components["schemas"]["TamperEvent"][];
            /** @description Absolute path of the actions on tampers. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One tamper. */
        TamperEvent: {
            /** @description Description of the tamper. */
            description?: string;
            /** @description Time of the tamper, in UTC. */
            time?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Work that the appliance does after its answer. */
        Task: {
            /** @description Description of the task. */
            details: string;
            /** @description End of the task, in UTC; empty before the end. */
            finishTime: string;
            /** @description Absolute path of the task. */
            instance: string;
            /** @description Absolute path of the output of the task. */
            responseUrl: string;
            /** @description Absolute path of the request that created the task; may be empty. */
            sourceUrl: string;
            /** @description Start of the task, in UTC; empty before the start. */
            startTime: string;
            /** @description State of the task. Waiting changes to Running, automatically or on the action start; Running changes to Finished or Error. */
            state: components["schemas"]["TaskState"];
        };
        /** @description All tasks that the caller may see. */
        TaskList: {
            tasks: components["schemas"]["Task"][];
        };
        /** @description The answer of the request that created the task. Its properties depend on that request. */
        TaskOutput: {
            [key: string]: unknown;
        };
        /**
         * @description State of the task. Waiting changes to Running, automatically or on the action start; Running changes to Finished or Error.
         * @enum {string}
         */
        TaskState: "Waiting" | "Running" | "Finished" | "Error";
        /** @description The clock of the appliance. Open: no source shows this body. */
        Time: {
            /** @description Date as YYYY-MM-DD, in the time zone. */
            date: string;
            /** @description Time as HH:MM:SS, in the time zone. */
            time: string;
            /** @description Name of the time zone. */
            timeZone: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The settings to change. Omitted settings keep their values. */
        TimeChange: {
            /** @description Time as HH:MM:SS. */
            time?: string;
            /** @description Date as YYYY-MM-DD. */
            date?: string;
            /** @description Name of the time zone, such as UTC or America/Toronto. */
            timeZone?: string;
        };
        /** @description The new settings of the clock. */
        TimeSetting: {
            /** @description Time as HH:MM:SS. */
            time: string;
            /** @description Date as YYYY-MM-DD. */
            date: string;
            /** @description Name of the time zone, such as UTC or America/Toronto. */
            timeZone?: string;
        };
        /** @description A traffic class of a network device. */
        TrafficClass: {
            /** @description Name of the class. */
            id: string;
            /** @description Guaranteed bandwidth, in kilobits. */
            minBandwidth: number;
            /** @description Maximum bandwidth, in kilobits. */
            maxBandwidth: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The bandwidth of a traffic class, in kilobits. */
        TrafficClassInput: {
            /** @description Guaranteed bandwidth. */
            minBandwidth: number;
            /** @description Maximum bandwidth; minBandwidth by default. */
            maxBandwidth?: number;
        };
        /** @description An applied upgrade. Open: no source shows it. */
        Upgrade: {
            /** @description Number of the upgrade. */
            id?: string;
            /** @description The features that the upgrade permits. */
            name?: string;
            /** @description Absolute path of the upgrade. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A license in the home directory of the user. */
        UpgradeFile: {
            /** @description Name of the license file. It ends in .lic. */
            file: string;
        };
        /** @description The upgrades that were applied. */
        UpgradeList: {
            upgrades?: components["schemas"]["Upgrade"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The content of a license file. */
        UpgradeUpload: string;
        /** @description A user of the appliance. The same user can log in to LunaSH. It is not an HSM role. */
        User: {
            /** @description Name of the user. */
            userId: string;
            /** @description Full name of the person; may be empty. */
            fullName: string;
            /** @description Mail address of the person; may be empty. */
            email: string;
            /** @description Role of the user; may be empty. */
            role: string;
            /**
             * @description Whether the user may log in.
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /** @description Whether the user can be changed; false for a built-in user. */
            changeable: boolean;
            /** @description The day on which the password was set. */
            passwordLastChanged: string;
            /** @description Absolute path of the actions of the user. */
            actions: string;
            /** @description Absolute path of the certificates of the user. */
            certificates: string;
            /** @description Absolute path of the files of the user. */
            files: string;
            /** @description Whether the user is temporarily locked out after too many failed logins. */
            lockedOut: boolean;
            /** @description Start or end of the lockout; empty without a lockout. */
            accountLockTime: components["schemas"]["LockTime"];
            /** @description Start or end of the lockout; empty without a lockout. */
            accountUnlockTime: components["schemas"]["LockTime"];
            /** @description Days until the password must be changed; omitted if passwords do not expire. */
            passwordExpiryDaysRemaining?: number;
        };
        /** @description Input of changePassword. */
        UserActionInput: {
            /** @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
            password?: components["schemas"]["UserPassword"];
            /** @description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable. */
            currentPassword?: components["schemas"]["PresentedPassword"];
        };
        /** @description A certificate of a user. */
        UserCertificate: {
            /** @description The certificate in PEM, with literal line breaks. */
            certificate: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A new certificate with which the user can log in. */
        UserCertificateCreation: {
            /** @description The certificate in PEM. Line breaks within its data may be omitted, or written as a backslash and the letter n. */
            certificate: string;
        };
        /** @description The certificates with which a user can log in. Open: no source shows the list. */
        UserCertificateList: {
            certificates: components["schemas"]["UserCertificate"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Changeable properties of a user. Omitted properties keep their values. */
        UserChange: {
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role?: components["schemas"]["UserRoleName"];
            /** @description Full name of the person; may be empty. */
            fullName?: components["schemas"]["FullName"];
            /** @description Mail address of the person; may be empty. */
            email?: components["schemas"]["Email"];
        };
        /** @description A new user. The password is temporary, and the user must change it. */
        UserCreation: {
            /** @description Name of the user; it must be unique. */
            userId: string;
            /** @description Full name of the person; may be empty. */
            fullName?: components["schemas"]["FullName"];
            /** @description Mail address of the person; may be empty. */
            email?: components["schemas"]["Email"];
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role?: components["schemas"]["UserRoleName"];
            /** @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
            password: components["schemas"]["UserPassword"];
        };
        /** @description The metadata of a file of a user. */
        UserFile: {
            /** @description Absolute path of the download of the file. */
            download: string;
            /** @description Upload time of the file. */
            lastUpdated: string;
            /** @description Length in bytes. */
            size: number;
        };
        /** @description The files of a user. */
        UserFileList: {
            files: components["schemas"]["UserFileStub"][];
        };
        /** @description A file in a list. */
        UserFileStub: {
            /** @description Name of the file. */
            id: string;
            /** @description Absolute path of the file. */
            url: string;
        };
        /** @description Users of the appliance. Open: samples show only the identifiers. */
        UserList: {
            users: components["schemas"]["UserStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The answer to a challenge. */
        UserLogin: {
            /**
             * Format: byte
             * @description The decrypted challenge XOR the nonce, encrypted for the certificate of the appliance, in base64.
             */
            challengeResponse: string;
        };
        /**
         * Format: password
         * @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others.
         */
        UserPassword: string;
        /** @description All changeable properties of a user. Omitted properties become empty. */
        UserReplacement: {
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role: components["schemas"]["UserRoleName"];
            /** @description Full name of the person; may be empty. */
            fullName: components["schemas"]["FullName"];
            /** @description Mail address of the person; may be empty. */
            email?: components["schemas"]["Email"];
        };
        /** @description A role of appliance users. Open: no source shows it; it has the format of a user. */
        UserRole: {
            /** @description Identifier of the role. */
            roleId: string;
            /** @description Display name of the role; empty if it has none. */
            fullName?: string;
            /** @description Whether the role can be changed; built-in roles cannot. */
            changeable?: boolean;
            /** @description Absolute path of the rules of the role. */
            resources?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The roles that appliance users can have. Open: clients read only the identifiers. */
        UserRoleList: {
            roles: components["schemas"]["UserRoleStub"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Name of a role that appliance users can have, such as admin, operator, monitor or audit.
         * @example admin
         * @example operator
         * @example monitor
         * @example audit
         */
        UserRoleName: "admin" | "operator" | "monitor" | "audit" | (string & {});
        /** @description A role in a list. */
        UserRoleStub: {
            /** @description Identifier of the role. */
            id: string;
            /** @description Absolute path of the role. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A user in a list. */
        UserStub: {
            /** @description Name of the user. */
            id: string;
            /** @description Absolute path of the user. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The parts of the form. Exactly one of them must be a file. */
        UserUpload: {
            /**
             * Format: binary
             * @description The file. Its name has at most 64 letters, digits, hyphens, dots, underscores and spaces, and one of the extensions pem, spkg, auth, lic, tar.gz, log, txt, tgz, pid and bin. It does not begin with a dot or end with a space, and is not server.pem.
             */
            file: string;
        };
        /** @description Requests by kind of work, over all partitions. Open: no source shows it. */
        UtilizationBinList: {
            bins: components["schemas"]["MetricsBin"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of the web server to change. Omitted settings keep their values. */
        WebServerChange: {
            /** @description Accepted cipher suites, separated by colons. The first three are of TLS 1.3, the others of TLS 1.2. Supported are TLS_AES_256_GCM_SHA384, TLS_CHACHA20_POLY1305_SHA256, TLS_AES_128_GCM_SHA256, ECDHE-ECDSA-AES256-GCM-SHA384, ECDHE-RSA-AES256-GCM-SHA384, DHE-RSA-AES256-GCM-SHA384, ECDHE-ECDSA-AES128-GCM-SHA256, ECDHE-RSA-AES128-GCM-SHA256, DHE-RSA-AES128-GCM-SHA256, ECDHE-ECDSA-AES256-SHA384, ECDHE-RSA-AES256-SHA384, DHE-RSA-AES256-SHA256, ECDHE-ECDSA-AES128-SHA256, ECDHE-RSA-AES128-SHA256, DHE-RSA-AES128-SHA256, AES256-GCM-SHA384, AES128-GCM-SHA256, AES256-SHA256 and AES128-SHA256. */
            cipherList?: string;
            /** @description Network device on which the web server listens: eth0 to eth3, bond0, bond1, all, or all_ipv4. */
            netDevice?: string;
            /** @description Port of the web server. */
            port?: number;
            /** @description Maximum size of an uploaded file, in bytes. */
            maxFileSize?: number;
        };
        /** @description Settings of the web server. Open: no source shows a complete answer. */
        WebServerSettings: {
            /** @description Accepted cipher suites, separated by colons. */
            cipherList?: string;
            /** @description Network device on which the web server listens: eth0 to eth3, bond0, bond1, all, or all_ipv4. */
            netDevice?: string;
            /** @description Port of the web server. */
            port?: number;
            /** @description Maximum size of an uploaded file, in bytes. */
            maxFileSize?: number;
            /** @description Absolute path of the blocklist settings. */
            blocklist?: string;
            /** @description Absolute path of the actions. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The appliance does not have this action. */
        ApplianceActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_ACTION_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the HSM SO is not logged in, or a task is running. */
        ApplianceActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_REQUIRE_SO_LOGIN" | "APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description A backup does not have this action. */
        BackupActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_ACTION_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the device is not a bond, or its state does not permit the action. */
        BondActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "BOND_DEVICE_IS_NOT_CONFIGURED" | "BOND_DEVICE_IS_ALREADY_ENABLED" | "BOND_DEVICE_IS_ALREADY_DISABLED" | "APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE" | "APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE" | "APPLIANCE_INVALID_DEVICE_TYPE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The interface belongs to an enabled bond. */
        BondMemberRestricted: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "OPERATION_RESTRICTED";
                    /** @constant */
                    returnCode?: 403;
                };
            };
        };
        /** @description The HSM, the partition or the challenge does not exist. */
        ChallengeNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_CHALLENGE";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the state of the partition or the role does not permit the request. */
        ChallengeRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_PARTITION_NOT_INITIALIZED" | "HSMPLUGIN_ROLE_NOT_INITIALIZED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The appliance is not a member of this cluster. */
        ClusterNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "CLUSTER_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the HSM is not ready, the password is wrong, or the appliance is already a member of a cluster. */
        ClusterRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_HSM_NOT_INITIALIZED" | "HSMPLUGIN_INCORRECT_PASSWORD" | "CLUSTER_ALREADY_EXISTS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The request has no credentials or wrong credentials, or the role of the user has no rule for this operation. */
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
        /** @description The input is invalid, or no firmware version is available for the action. */
        FirmwareNotAvailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_FIRMWARE_NOT_AVAILABLE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The file does not exist in the home directory of the user. */
        HomeFileNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_FILEID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
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
        /** @description The input is invalid, or the kind or the firmware of the HSM does not support the request. */
        HsmFunctionNotOffered: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, or the name of the policy template file is invalid or reserved. */
        HsmInitializationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_INVALID_FILENAME";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the password is wrong, or the state of the HSM or the role does not permit a login. */
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
        /** @description The caller is not authenticated or not permitted, or the HSM SO is not logged in within a private session. */
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
        /** @description The caller is not authenticated or not permitted, or the HSM is already initialized and its SO is not logged in. */
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
        /** @description The HSM or the policy does not exist. */
        HsmPolicyNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_POLICY";
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
        /** @description The input is invalid, or the role or the kind of the HSM does not permit the action. */
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
        /** @description The interface could not be configured, or the appliance failed. */
        InterfaceFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "APPLIANCE_FAILED_TO_SET_INTERFACE";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The appliance failed. The request changed nothing. */
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
        /** @description The input is invalid, or the vendor media type is missing or unknown. */
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
        /** @description The appliance failed, or could not write the rules for logins. */
        LoginRulesNotChanged: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The appliance failed, or could not read the rules for logins. */
        LoginRulesNotRead: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The input is invalid, the interval is missing or out of range, or the state of the measurement does not permit the action. */
        MeasurementActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_MEASUREMENT_ACTION_FAILED" | "APPLIANCE_INVALID_PATTERN_DETECTED" | "APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the duration is missing, or no traffic was measured. */
        MeasurementStatsRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_MEASUREMENT_DURATION_REQUIRED" | "APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The path exists but does not support this method. */
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
        /** @description The action does not exist. */
        NetworkActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_ACTION_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the host name is invalid or could not be set. */
        NetworkChangeRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_FAILED_TO_SET_HOSTNAME" | "APPLIANCE_INVALID_VALUE_SPECIFIED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The network device does not exist. */
        NetworkDeviceNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_INTERFACE_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The caller is not authenticated, the session has ended, or the role of the user has no rule for this operation. */
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
        /** @description The operation exists, but no source describes its behavior. The simulation does not implement it. */
        NotSimulated: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_NOT_SIMULATED";
                    /** @constant */
                    returnCode?: 501;
                };
            };
        };
        /** @description The input, the certificate or the name of its file is invalid. */
        NtlsCertificateRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTLS_INVALID_CERTIFICATE" | "APPLIANCE_EXPIRED_CERT" | "SERVER_REQUEST_NOT_APPROPRIATE" | "NTLS_INTERNAL_ERROR" | "NTLS_FILENAME_NOT_VALID" | "NTLS_CERTIFICATE_INVALID_CN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input, the certificate or the name of its file is invalid, or the certificate could not be stored. */
        NtlsClientCertificateRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTLS_INVALID_CERTIFICATE" | "APPLIANCE_EXPIRED_CERT" | "NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED" | "SERVER_REQUEST_NOT_APPROPRIATE" | "NTLS_FILENAME_NOT_VALID" | "NTLS_CERTIFICATE_INVALID_CN" | "NTLS_INTERNAL_ERROR";
                    /** @constant */
                    returnCode?: 400;
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
        /** @description The client or the file does not exist. */
        NtlsClientOrFileNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "NTLS_NO_CLIENT" | "SERVERPLUGIN_FILEID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The filter could not be stored, or the server failed. */
        NtlsDnFilterNotAdded: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The input is not a distinguished name, or the HSM SO must be logged in first. */
        NtlsDnFilterRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTLS_CLIENT_INVALID_DN_FILTER" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The filter could not be read, or the server failed. */
        NtlsDnFilterUnreadable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "NTLS_CLIENT_FAILED_TO_GET_DN_FILTER";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The file does not exist. */
        NtlsFileNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_FILEID_DOES_NOT_EXIST";
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
        /** @description The URL is not a partition of this appliance, the link already exists, or the HSM SO must be logged in first. */
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
        /** @description The input or the certificate is invalid, the name is taken, or the HSM SO must be logged in first. */
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
        /** @description The action does not exist. */
        NtpActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_ACTION_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the authentication parameters are inconsistent. */
        NtpActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTP_INVALID_AUTHENTICATION";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description No server answered, or the appliance failed. */
        NtpFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "NTP_OPERATION_FAILED";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The server does not exist. */
        NtpServerNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "NTP_SERVER_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the settings are inconsistent, the server is invalid or already exists, or the SO must be logged in. */
        NtpServerRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTP_INVALID_AUTHENTICATION" | "NTP_VERSION_NOT_SUPPORTED" | "NTP_PORT_NOT_SUPPORTED" | "NTP_INVALID_SERVER" | "NTP_SERVER_ALREADY_EXISTS" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the settings are inconsistent, or the SO must be logged in. */
        NtpServerSettingsRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTP_INVALID_AUTHENTICATION" | "NTP_VERSION_NOT_SUPPORTED" | "NTP_PORT_NOT_SUPPORTED" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The NTP service is running and must be stopped first. */
        NtpServiceRunning: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SYSCONF_CONFIG_NTP_SERVICE_RUNNING";
                    /** @constant */
                    returnCode?: 409;
                };
            };
        };
        /** @description The HSM, the partition, the action or an object does not exist. */
        ObjectActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_HSM_DOES_NOT_EXIST" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_ACTION" | "HSMPLUGIN_INVALID_OBJECT";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the backup does not exist, or the partition lacks the space. */
        ObjectActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_BACKUP_DOES_NOT_EXIST" | "HSMPLUGIN_INSUFFICIENT_SPACE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The HSM, the partition or the object does not exist. */
        ObjectNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_HSM_DOES_NOT_EXIST" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_OBJECT";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The appliance failed, or the HSM does not return the attributes of the object. */
        ObjectNotReadable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The input is invalid, the HSM SO is not logged in, the name is not the name of a package, or the authcode is wrong. */
        PackageRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_REQUIRE_SO_LOGIN" | "APPLIANCE_FILENAME_NOT_VALID" | "PACKAGE_AUTHCODE_INVALID";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the name is taken, the storage space is insufficient, or the firmware lacks the feature. */
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
        /** @description The input is invalid, the password is wrong, or the state of the partition or the role does not permit a login. */
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
        /** @description The caller is not authenticated or not permitted, or the required partition role is not logged in within a private session. */
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
        /** @description The caller is not authenticated or not permitted, or the partition is already initialized and its SO is not logged in. */
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
        /** @description The HSM or the partition does not exist. */
        PartitionOfObjectsNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_HSM_DOES_NOT_EXIST" | "HSMPLUGIN_INVALID_PARTITION";
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
        /** @description The input is invalid, or the role, a policy or the kind of the partition does not permit the action. */
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
        /** @description The input is invalid, or the state of the partition or the role does not permit the request. */
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
        /** @description The input is invalid, the old password is wrong, or the state of the role does not permit a password change. */
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
        /** @description The input is invalid, the old password is wrong, or the state of the role does not permit a password change. */
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
        /** @description The appliance failed, or could not perform the action. */
        PasswordRuleActionFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "APPLIANCE_USER_FAILED_TO_PERFORM_ACTION";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The action does not exist. */
        PasswordRuleActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_ACTION_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or it names a setting twice. */
        PasswordRuleActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_USER_INVALID_PARAMETERS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The appliance failed, or could not write the rules for passwords. */
        PasswordRulesNotChanged: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The appliance failed, or could not read the rules for passwords. */
        PasswordRulesNotRead: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The HSM, the PED or the action does not exist. */
        PedActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PED" | "HSMPLUGIN_INVALID_ACTION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The HSM or the PED does not exist. */
        PedNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PED";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the name of the file is invalid or reserved. */
        PolicyTemplateRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_INVALID_FILENAME";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The caller is not authenticated or not permitted, or the request is not in a private session. */
        PrivateSessionForObjects: {
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
        /** @description The caller is not authenticated or not permitted, or the request is not in a private session. */
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
        /** @description The input is invalid, or the host already receives logs. */
        RemoteHostRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SYSLOG_REMOTE_HOST_ALREADY_EXISTS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the backup is missing or unsuitable, or the service is running. */
        RestorationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SYSCONF_CONFIG_SERVICE_NAME_INVALID" | "SYSCONF_CONFIG_FILE_NAME_MISSING" | "SYSCONF_CONFIG_VERSION_NOT_SUPPORTED" | "SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE" | "SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE" | "SYSCONF_CONFIG_SERVICE_RUNNING";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the file does not exist, or another role has this identifier. */
        RoleCreationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_ROLEID_ALREADY_EXISTS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The role does not exist. */
        RoleNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_ROLEID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The role is built in and cannot be changed. */
        RoleReserved: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE";
                    /** @constant */
                    returnCode?: 403;
                };
            };
        };
        /** @description The network device or the route does not exist. */
        RouteNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_INTERFACE_DOES_NOT_EXIST" | "APPLIANCE_ROUTE_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the day does not exist. */
        SelfSignedCertificateRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_INVALID_VALUE_SPECIFIED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The appliance started a moment ago and cannot read its sensors yet, or cannot access its state. */
        SensorsNotReady: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_UNAVAILABLE" | "APPLIANCE_SENSORS_NOT_READY";
                    /** @constant */
                    returnCode?: 503;
                };
            };
        };
        /** @description The service or the action does not exist. */
        ServiceActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_SERVICE_DOES_NOT_EXIST" | "APPLIANCE_SERVICE_ACTION_INVALID";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the state of the service does not permit the action. */
        ServiceActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_SERVICE_ACTION_FAILED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, or the service could not be changed. */
        ServiceChangeRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The service does not exist. */
        ServiceNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_SERVICE_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description Only the rollover SMK has this action. */
        SmkActionNotAllowed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_OPERATION_NOT_ALLOWED";
                    /** @constant */
                    returnCode?: 422;
                };
            };
        };
        /** @description The HSM, the partition, the SMK or the action does not exist. */
        SmkActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_SMKID" | "HSMPLUGIN_INVALID_ACTION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The HSM, the partition or the SMK does not exist. */
        SmkNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_SMKID";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The primary SMK is not initialized. */
        SmkNotInitialized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_SMK_NOT_INITIALIZED";
                    /** @constant */
                    returnCode?: 409;
                };
            };
        };
        /** @description The input is invalid, or the version of the partition or the firmware does not support SMKs. */
        SmkNotSupported: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "HSMPLUGIN_PARTITION_VERSION_INVALID" | "HSMPLUGIN_FUNC_NOT_SUPPORTED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description A rollover is in progress. It must end before another can start. */
        SmkRolloverInProgress: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS";
                    /** @constant */
                    returnCode?: 403;
                };
            };
        };
        /** @description The SNMP service or the appliance failed. */
        SnmpFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_INTERNAL_ERROR" | "SNMP_OPERATION_FAILED";
                    /** @constant */
                    returnCode?: 500;
                };
            };
        };
        /** @description The SNMP user or the notification does not exist. */
        SnmpNotificationNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SNMP_USER_DOES_NOT_EXIST" | "SNMP_NOTIFICATION_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the user already has a notification to this address. */
        SnmpNotificationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SNMP_NOTIFICATION_ALREADY_EXISTS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The action does not exist, or there is no trap to enable. */
        SnmpTrapActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SNMP_TRAP_ACTION_INVALID" | "SNMP_TRAP_NOT_CONFIGURED";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The trap does not exist. */
        SnmpTrapNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SNMP_TRAP_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or a trap to this host already exists. */
        SnmpTrapRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SNMP_TRAP_ALREADY_EXISTS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The SNMP user does not exist. */
        SnmpUserNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SNMP_USER_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the name is taken. */
        SnmpUserRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SNMP_USER_ALREADY_EXISTS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The SSH service does not have this action. */
        SshActionNotFound: {
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
        /** @description The input is invalid, or the SSH service failed. */
        SshActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SSH_FAILED_TO_RESET_CIPHERS" | "SSH_OPERATION_FAILED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, a cipher is unknown, or another service uses the port. */
        SshChangeRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SSH_FAILED_TO_SET_CIPHERS" | "SSH_OPERATION_FAILED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The HSM, the partition or the client does not exist. */
        StcClientNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "HSMPLUGIN_INVALID_HSM" | "HSMPLUGIN_INVALID_PARTITION" | "HSMPLUGIN_INVALID_STC_CLIENT";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The file does not exist in the home directory. */
        SyslogCaFileNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_FILEID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the file name is invalid, or the certificate is invalid or has expired. */
        SyslogCaRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_INVALID_CERTIFICATE" | "APPLIANCE_EXPIRED_CERTIFICATE" | "APPLIANCE_FILENAME_NOT_VALID";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The file does not exist in the home directory. */
        SyslogCertificateFileNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_FILEID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, the body has another media type, or the certificate is invalid or has expired. */
        SyslogCertificateRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SYSLOG_INVALID_CERTIFICATE" | "APPLIANCE_EXPIRED_CERT" | "SERVER_REQUEST_NOT_APPROPRIATE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The log does not exist. */
        SyslogLogNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SYSLOG_LOG_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The disk partition or the sensor does not exist. */
        SystemResourceNotFound: {
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
        /** @description The task does not have this action. */
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
        /** @description The task does not exist or has been deleted. */
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
        /** @description The task has not finished, so it has no output yet. */
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
        /** @description The input is invalid, the date, time or time zone does not exist, or the SO must be logged in. */
        TimeRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_INVALID_VALUE_SPECIFIED" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The network device or the traffic class does not exist. */
        TrafficClassNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "APPLIANCE_INTERFACE_DOES_NOT_EXIST" | "APPLIANCE_CLASS_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the name or the bandwidth of the class is not permitted. */
        TrafficClassRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_INVALID_BANDWIDTH" | "APPLIANCE_CLASS_NAME_RESERVED" | "APPLIANCE_FAILED_TO_CREATE_CLASS";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The appliance cannot access its state. A change in progress was made completely or not at all. */
        Unavailable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_UNAVAILABLE";
                    /** @constant */
                    returnCode?: 503;
                };
            };
        };
        /** @description The path does not exist. */
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
        /** @description The upgrade has not been applied. */
        UpgradeNotFound: {
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
        /** @description The input is invalid, the HSM SO is not logged in, the name is not the name of a license, or the license is invalid. */
        UpgradeRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "UPGRADE_CONFIG_FILES_DO_NOT_EXIST" | "APPLIANCE_REQUIRE_SO_LOGIN" | "UPGRADE_UPLOADED_LICENSE_INVALID" | "UPGRADE_LICENSE_ALREADY_APPLIED" | "APPLIANCE_FILENAME_NOT_VALID";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The caller is not authenticated or not permitted, or may change only its own password. */
        UserActionNotAuthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "SERVERPLUGIN_USERID_NOT_AUTHORIZED";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The user or the action does not exist. */
        UserActionNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_INVALID_USERID" | "SERVERPLUGIN_INVALID_ACTION";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid for the action, the current password is wrong, or the new password is not acceptable. */
        UserActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_INCORRECT_PASSWORD" | "SERVERPLUGIN_INVALID_PASSWORD";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, or it contains no certificate. */
        UserCertificateRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_INVALID_CERTIFICATE";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The files belong to another user or to an account of the operating system, or the file must not be replaced. */
        UserFileForbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_USERID_NOT_AUTHORIZED" | "SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE" | "SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN";
                    /** @constant */
                    returnCode?: 403;
                };
            };
        };
        /** @description The user or the file does not exist. */
        UserFileNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_USERID_DOES_NOT_EXIST" | "SERVERPLUGIN_FILEID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The request is not a multipart request or does not contain exactly one file, or the name of the file is not accepted, or the file could not be stored. */
        UserFileNotStored: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVER_REQUEST_NOT_APPROPRIATE" | "SERVER_FILE_UPLOAD_LIMIT_EXCEED" | "SERVERPLUGIN_FILENAME_NOT_VALID" | "SERVERPLUGIN_INTERNAL_ERROR";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The files belong to another user or to an account of the operating system. */
        UserFilesForbidden: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_USERID_NOT_AUTHORIZED" | "SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE";
                    /** @constant */
                    returnCode?: 403;
                };
            };
        };
        /** @description The user does not exist. */
        UserFilesNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_USERID_DOES_NOT_EXIST";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, a name contains dangerous characters, or the appliance could not read the files. */
        UserFilesNotRead: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_INVALID_PATTERN_DETECTED" | "SERVERPLUGIN_INTERNAL_ERROR";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The caller is not authenticated or not permitted, or may use only its own user. */
        UserNotAuthorized: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_USER_NOT_AUTHENTICATED" | "FRAMEWORK_NO_SESSION_COOKIE" | "FRAMEWORK_NO_ACL_RULE" | "SERVERPLUGIN_USERID_NOT_AUTHORIZED";
                    /** @constant */
                    returnCode?: 401;
                };
            };
        };
        /** @description The user is built in and cannot be changed. */
        UserNotChangeable: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_USERID_NOT_CHANGEABLE";
                    /** @constant */
                    returnCode?: 403;
                };
            };
        };
        /** @description The input is invalid, or the role does not exist. */
        UserNotChanged: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_INVALID_ROLEID";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input is invalid, the name is taken, or the role or the password is not permitted. */
        UserNotCreated: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_USERID_ALREADY_EXISTS" | "SERVERPLUGIN_INVALID_ROLEID" | "SERVERPLUGIN_INVALID_PASSWORD";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The user does not exist. */
        UserNotFound: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SERVERPLUGIN_INVALID_USERID";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input is invalid, or the appliance could not read the user. */
        UserReadFailed: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SERVERPLUGIN_INTERNAL_ERROR";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
    };
    parameters: {
        /**
         * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
         * @example application/vnd.safenetinc.lunasa+json;version=17
         */
        AcceptType: string;
        /**
         * @description Identifier of the action, as in the list of actions.
         * @example start
         */
        ActionId: string;
        /**
         * @description Identifier of a role of appliance users.
         * @example auditors
         */
        ApplianceRoleId: string;
        /**
         * @description Identifier of the configuration backup.
         * @example config-1
         */
        BackupId: string;
        /**
         * @description Identifier of the action: enable or disable.
         * @example enable
         */
        BondActionId: "enable" | "disable" | (string & {});
        /**
         * @description The certificate: legacyKey for an HSM with firmware up to 7.4.0, key or pkc for an HSM with firmware 7.7.0 or later.
         * @example pkc
         */
        CertificateType: "legacyKey" | "key" | "pkc";
        /**
         * @description Identifier of the challenge.
         * @example 1
         */
        ChallengeId: string;
        /**
         * @description Name of the traffic class; default and class are reserved.
         * @example demoClass
         */
        ClassId: string;
        /**
         * @description Identifier of the cluster.
         * @example cluster-1
         */
        ClusterId: string;
        /**
         * @description Identifier of the network device.
         * @example bond0
         */
        ConfigurableDeviceId: "eth0" | "eth1" | "eth2" | "eth3" | "bond0" | "bond1";
        /**
         * @description Identifier of the network device.
         * @example bond1
         */
        DeviceId: string;
        /**
         * @description Identifier of the disk partition.
         * @example root
         */
        DiskPartitionId: string;
        /**
         * @description Name of the user who owns the files.
         * @example admin
         */
        FileOwnerId: string;
        /**
         * @description Serial number of the HSM.
         * @example 532018
         */
        HsmId: string;
        /**
         * @description Maximum number of entries in the answer; all entries by default.
         * @example 10
         */
        Limit: number;
        /**
         * @description Name of the log.
         * @example messages
         */
        LogId: string;
        /**
         * @description Identifier of the action: enable or disable.
         * @example enable
         */
        MeasurementActionId: "enable" | "disable" | (string & {});
        /**
         * @description Seconds that the statistics cover, 1 to 99999. A request without it is refused.
         * @example 90
         */
        MeasurementDuration: string;
        /**
         * @description Identifier of the action: ping.
         * @example ping
         */
        NetworkActionId: "ping" | (string & {});
        /**
         * @description Identifier of the notification: its address.
         * @example 192.0.2.61
         */
        NotificationId: string;
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
         * @description Identifier of the action: synchronize.
         * @example synchronize
         */
        NtpActionId: "synchronize" | (string & {});
        /**
         * @description Handle of the object.
         * @example 72
         */
        ObjectId: string;
        /**
         * @description Number of entries to skip at the beginning of the list.
         * @example 0
         */
        Offset: number;
        /**
         * @description Identifier of the partition.
         * @example 1532018000011
         */
        PartitionId: string;
        /**
         * @description Identifier of the action: enable or disable.
         * @example enable
         */
        PasswordRulesActionId: "enable" | "disable" | (string & {});
        /**
         * @description Number of the PED: 0 is the local PED, 1 a remote PED.
         * @example 0
         */
        PedId: string;
        /**
         * @description Number of the policy in the Luna documentation.
         * @example 15
         */
        PolicyId: string;
        /**
         * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
         * @example co
         */
        RoleId: "so" | "co" | "cu" | "audit" | (string & {});
        /**
         * @description Identifier of the route: its destination.
         * @example 203.0.113.0
         */
        RouteId: string;
        /**
         * @description Identifier of the sensor.
         * @example cpu-temperature
         */
        SensorId: string;
        /**
         * @description Identifier of the NTP server: its address.
         * @example 192.0.2.123
         */
        ServerId: string;
        /**
         * @description Identifier of the action: start, stop or restart.
         * @example restart
         */
        ServiceActionId: "start" | "stop" | "restart" | (string & {});
        /**
         * @description Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver.
         * @example ntls
         */
        ServiceId: string;
        /**
         * @description Identifier of the SMK.
         * @example smk-fw7-rollover
         */
        SmkId: string;
        /**
         * @description Identifier of the action: enable or disable.
         * @example enable
         */
        SnmpTrapActionId: "enable" | "disable" | (string & {});
        /**
         * @description Name of the SNMP user.
         * @example snmpadmin
         */
        SnmpUserId: string;
        /**
         * @description Identifier of the STC client.
         * @example 1
         */
        StcClientId: string;
        /**
         * @description Identifier of the task, a small number counted from 0.
         * @example 0
         */
        TaskId: string;
        /**
         * @description Identifier of the trap: its host.
         * @example 192.0.2.162
         */
        TrapId: string;
        /**
         * @description Number of the upgrade.
         * @example 621000099-000
         */
        UpgradeId: string;
        /**
         * @description Identifier of the action: changePassword, enable, disable or roleClear.
         * @example changePassword
         */
        UserActionId: "changePassword" | "enable" | "disable" | "roleClear" | (string & {});
        /**
         * @description Name of the file.
         * @example supportInfo.txt
         */
        UserFileId: string;
        /**
         * @description Name of the user.
         * @example operator
         */
        UserId: string;
        /**
         * @description Whether to verify the package without installing it.
         * @example true
         */
        VerifyOnly: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Present in every answer together with the wildcard origin. Browsers reject this pair for requests with credentials.
         * @example true
         */
        AllowCredentials: "true";
        /**
         * @description Present in every answer, with the value that the reference documents. It does not enable browser requests with credentials.
         * @example *
         */
        AllowOrigin: "*";
        /**
         * @description The methods that the path supports.
         * @example GET, PUT
         */
        AllowedMethods: string;
        /**
         * @description Absolute path of the challenge.
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993/indirect/challenges/1
         */
        ChallengeLocation: string;
        /**
         * @description Absolute path of the members of the new cluster.
         * @example /api/clusters/cluster-1/members
         */
        ClusterMembersLocation: string;
        /**
         * @description Absolute path of the HSM in the request.
         * @example /api/lunasa/hsms/532018
         */
        HsmLocation: string;
        /**
         * @description Absolute path of the HSM role in the request.
         * @example /api/lunasa/hsms/532018/roles/so
         */
        HsmRoleLocation: string;
        /**
         * @description Absolute path of the HSM role (password appliance) or of the task that changes it (PED appliance).
         * @example /tasks/0
         */
        HsmRoleOrTaskLocation: string;
        /**
         * @description Link to the next page of the list; absent on the last page.
         * @example </tasks?limit=10&offset=10>; rel="next"
         */
        Link: string;
        /**
         * @description Absolute path of the registered client.
         * @example /api/lunasa/ntls/clients/app-server-1
         */
        NtlsClientLocation: string;
        /**
         * @description Absolute path of the new link.
         * @example /api/lunasa/ntls/clients/app-server-1/links/1532018000011
         */
        NtlsLinkLocation: string;
        /**
         * @description Absolute path of the NTP server.
         * @example /api/lunasa/ntp/servers/192.0.2.123
         */
        NtpServerLocation: string;
        /**
         * @description Absolute path of the new or changed partition.
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993
         */
        PartitionLocation: string;
        /**
         * @description Absolute path of the partition role in the request.
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993/roles/co
         */
        PartitionRoleLocation: string;
        /**
         * @description Absolute path of the partition role (password partition) or of the task that changes it (PED partition).
         * @example /tasks/0
         */
        PartitionRoleOrTaskLocation: string;
        /**
         * @description Absolute path of the new role of appliance users.
         * @example /roles/auditors
         */
        RoleLocation: string;
        /**
         * @description The cookie of the private session. Send it with every request of the session.
         * @example session=example0session0id; Path=/; Secure; HttpOnly; SameSite=Strict
         */
        SessionCookie: string;
        /**
         * @description Absolute path of the notification.
         * @example /api/lunasa/snmp/users/snmpadmin/notifications/192.0.2.62
         */
        SnmpNotificationLocation: string;
        /**
         * @description Absolute path of the trap.
         * @example /api/lunasa/snmp/traps/192.0.2.163
         */
        SnmpTrapLocation: string;
        /**
         * @description Absolute path of the SNMP user.
         * @example /api/lunasa/snmp/users/monitoring
         */
        SnmpUserLocation: string;
        /**
         * @description Absolute path of the registered client.
         * @example /api/lunasa/hsms/532018/partitions/9007199254740993/stc/clients/1
         */
        StcClientLocation: string;
        /**
         * @description Absolute path of the tampers of the HSM.
         * @example /api/lunasa/hsms/532018/tamper
         */
        TamperLocation: string;
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
         * @description Absolute path of the traffic class.
         * @example /api/lunasa/network/devices/eth0/classes/demoClass
         */
        TrafficClassLocation: string;
        /**
         * @description Absolute path of the applied upgrade.
         * @example /api/lunasa/upgrades/621000099-000
         */
        UpgradeLocation: string;
        /**
         * @description Absolute path of the file of the caller.
         * @example /users/admin/files/payments.txt
         */
        UserFileLocation: string;
        /**
         * @description Absolute path of the new user.
         * @example /users/jdoe
         */
        UserLocation: string;
        /**
         * @description The authentication scheme.
         * @example Basic realm="Luna Network HSM", charset="UTF-8"
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
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["LoginChallengeRequest"];
            };
        };
        responses: {
            /** @description The challenge. It is valid for two minutes and for one answer. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UserLogin"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRoleList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["RoleCreation"];
            };
        };
        responses: {
            /** @description The role is created; Location points to the role. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["RoleLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RoleCreationRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
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
                    "application/json": components["schemas"]["UserRole"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["RoleReplacement"];
            };
        };
        responses: {
            /** @description The role has the new description. */
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
            403: components["responses"]["RoleReserved"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is deleted. */
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
            403: components["responses"]["RoleReserved"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description The role is changed. */
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
            403: components["responses"]["RoleReserved"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRoleResources: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["RoleRules"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceRoleResources: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["RoleRules"];
            };
        };
        responses: {
            /** @description The rules are replaced. */
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
            403: components["responses"]["RoleReserved"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeRoleResources: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of a role of appliance users.
                 * @example auditors
                 */
                roleid: components["parameters"]["ApplianceRoleId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["RoleRules"];
            };
        };
        responses: {
            /** @description The rules are added. */
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
            403: components["responses"]["RoleReserved"];
            404: components["responses"]["RoleNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAcl: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["AccessControlList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceAcl: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["AccessControlList"];
            };
        };
        responses: {
            /** @description The list is replaced. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    changeAcl: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["AccessControlList"];
            };
        };
        responses: {
            /** @description The entries are changed. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteTasks: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All tasks are deleted. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The task has ended; Location points to its output. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getTaskResponse: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The output of the task, which is now deleted. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listTaskActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    performTaskAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the task, a small number counted from 0.
                 * @example 0
                 */
                taskid: components["parameters"]["TaskId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The task runs; Location points to the task. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getAppliance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtls: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    changeNtls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsSettings"];
            };
        };
        responses: {
            /** @description The settings are changed. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtlsCertificate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsCertificate"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    installNtlsCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An upload, or the name of a file. */
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsCertificateFile"];
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["CertificateUpload"];
            };
        };
        responses: {
            /** @description The task that installs the certificate is waiting; Location points to the task. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtlsCertificateRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    regenerateNtlsCertificate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The properties of the certificate; an empty body selects the defaults. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsCertificateRegeneration"];
            };
        };
        responses: {
            /** @description The task that generates the certificate is waiting; Location points to the task. */
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNtlsClients: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists the clients. */
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
            503: components["responses"]["Unavailable"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsClientRegistration"];
            };
        };
        responses: {
            /** @description The client is registered; Location points to the client. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtlsClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    replaceNtlsClientCertificate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the client.
                 * @example app-server-1
                 */
                clientid: components["parameters"]["NtlsClientId"];
            };
            cookie?: never;
        };
        /** @description An upload, a certificate, or the name of a file. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsClientCertificate"];
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["CertificateUpload"];
            };
        };
        responses: {
            /** @description The certificate is stored. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtlsClientCertificateRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientOrFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNtlsClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The client is deleted. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listNtlsClientActions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtlsClientDn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The filter. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtlsClientDn"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["NtlsDnFilterUnreadable"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeNtlsClientDn: {
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsClientDnChange"];
            };
        };
        responses: {
            /** @description The filter is set. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtlsDnFilterRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtlsClientNotFound"];
            500: components["responses"]["NtlsDnFilterNotAdded"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNtlsClientLinks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsLinkCreation"];
            };
        };
        responses: {
            /** @description The client may reach the partition; Location points to the link. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtlsClientLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNtlsClientLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The link is deleted. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listApplianceActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the appliance. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performApplianceAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description No action requires it; only regenerateCertificate uses it. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ApplianceActionInput"];
            };
        };
        responses: {
            /** @description A reboot or power-off is waiting to be started. The body is the task. */
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
            /** @description The certificate is generated. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ApplianceActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["ApplianceActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCpu: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The processor. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cpu"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCpuProcesses: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The processes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProcesses: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The processes. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMemory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The memory. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Memory"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDisk: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disk"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDiskPartitions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk partitions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskPartitionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDiskPartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the disk partition.
                 * @example root
                 */
                id: components["parameters"]["DiskPartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk partition. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiskPartition"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SystemResourceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSensors: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sensors. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensorList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SensorsNotReady"];
        };
    };
    getSensor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the sensor.
                 * @example cpu-temperature
                 */
                sensorid: components["parameters"]["SensorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reading. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sensor"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SystemResourceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SensorsNotReady"];
        };
    };
    createLogMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The line. No body and an empty object both write an empty line. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["LogMessage"];
            };
        };
        responses: {
            /** @description The line is written. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver.
                 * @example ntls
                 */
                serviceid: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["ServiceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver.
                 * @example ntls
                 */
                serviceid: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ServiceChange"];
            };
        };
        responses: {
            /** @description The service is changed. The body is an empty object. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["ServiceChangeRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["ServiceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performServiceAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the service: cbs, cluster, clusteradmin, ctc, ismigration, lsta, network, ntls, ntp, snmp, ssh, stc, syslog, sysstat or webserver.
                 * @example ntls
                 */
                serviceid: components["parameters"]["ServiceId"];
                /**
                 * @description Identifier of the action: start, stop or restart.
                 * @example restart
                 */
                actionid: components["parameters"]["ServiceActionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ServiceActionInput"];
            };
        };
        responses: {
            /** @description The action is queued; Location points to its task. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TaskLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ServiceActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["ServiceActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSsh: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    "application/json": components["schemas"]["SshSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSsh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SshChange"];
            };
        };
        responses: {
            /** @description The settings are changed. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SshChangeRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performSshAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The action is done. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SshActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SshActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebServer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    "application/json": components["schemas"]["WebServerSettings"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["WebServerChange"];
            };
        };
        responses: {
            /** @description The settings are changed. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getBlocklist: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    "application/json": components["schemas"]["Blocklist"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceBlocklist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["BlocklistChange"];
            };
        };
        responses: {
            /** @description The settings are replaced. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    changeBlocklist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["BlocklistChange"];
            };
        };
        responses: {
            /** @description The settings are changed. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listWebServerActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the web server. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPackageFiles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package files. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageFileList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPackageFile: {
        parameters: {
            query?: {
                /**
                 * @description Whether to verify the package without installing it.
                 * @example true
                 */
                VerifyOnly?: components["parameters"]["VerifyOnly"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PackageFile"];
                "application/vnd.safenetinc.lunasa+multipart;version=17": components["schemas"]["PackageUpload"];
            };
        };
        responses: {
            /** @description The package is verified, and installed if requested. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PackageRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HomeFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPackages: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUpgrades: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upgrades. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpgradeList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUpgrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UpgradeFile"];
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["UpgradeUpload"];
            };
        };
        responses: {
            /** @description The upgrade is applied; Location points to the upgrade. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["UpgradeLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UpgradeRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HomeFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpgrade: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Number of the upgrade.
                 * @example 621000099-000
                 */
                upgradeid: components["parameters"]["UpgradeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upgrade. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upgrade"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["UpgradeNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster, or the statement that the appliance has none. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterStanding"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConfig: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The backups. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Configuration"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performBackupAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the configuration backup.
                 * @example config-1
                 */
                backupid: components["parameters"]["BackupId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The configuration is restored. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RestorationRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["BackupActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ClusterCreation"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The cluster is created; Location points to the list of its members. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["ClusterMembersLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClusterRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClusterMembers: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the cluster.
                 * @example cluster-1
                 */
                clusterID: components["parameters"]["ClusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterMemberList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["ClusterNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHsms: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmInitialization"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The HSM is initialized; Location points to the HSM. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["HsmLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HsmInitializationRefused"];
            401: components["responses"]["HsmLoginRequiredToRepeat"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmLogin"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The role is logged in; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    logoutHsm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description No HSM role is logged in; Location points to the HSM. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    performHsmAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description Required by stmRecover only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmActionInput"];
            };
        };
        responses: {
            /** @description The task of the action; Location points to the task. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmMetrics: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The counters. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmMetrics"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmUtilization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The utilization. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmUtilization"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUtilizationBins: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The kinds of work. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UtilizationBinList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmCounter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The counter. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmCounter"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmStorageSpace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The storage space. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmStorageSpace"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmLicenses: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The licenses. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicenseList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmPolicies: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The policies. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmPolicy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Number of the policy in the Luna documentation.
                 * @example 15
                 */
                policyid: components["parameters"]["PolicyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmPolicyNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmCapabilities: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The capabilities. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapabilityList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmCertificate: {
        parameters: {
            query?: {
                /**
                 * @description The certificate: legacyKey for an HSM with firmware up to 7.4.0, key or pkc for an HSM with firmware 7.7.0 or later.
                 * @example pkc
                 */
                type?: components["parameters"]["CertificateType"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The certificate. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmCertificate"];
                };
            };
            400: components["responses"]["HsmFunctionNotOffered"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmTamper: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The tampers. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tamper"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTamperActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The actions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    performTamperAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The tampers are removed; Location points to the tampers. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TamperLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["HsmActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Number of the PED: 0 is the local PED, 1 a remote PED.
                 * @example 0
                 */
                pedid: components["parameters"]["PedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PED, or an empty object. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ped"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PedNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPedActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Number of the PED: 0 is the local PED, 1 a remote PED.
                 * @example 0
                 */
                pedid: components["parameters"]["PedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PedNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performPedAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Number of the PED: 0 is the local PED, 1 a remote PED.
                 * @example 0
                 */
                pedid: components["parameters"]["PedId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description Needed by connect only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PedActionInput"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            400: components["responses"]["HsmFunctionNotOffered"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PedActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmFirmware: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The firmware. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HsmFirmware"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listFirmwareActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            /** @description The actions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    performFirmwareAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The task of the action; Location points to the task. */
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
            400: components["responses"]["FirmwareNotAvailable"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["HsmActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createIndirectResponse: {
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["IndirectResponseOrder"];
            };
        };
        responses: {
            /** @description The response. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndirectResponse"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["HsmLoginRequired"];
            404: components["responses"]["HsmNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmRoles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
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
            503: components["responses"]["Unavailable"];
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
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmRolePasswordChange"];
            };
        };
        responses: {
            /** @description The change is queued. A PED appliance answers the task, and Location points to that task. Some password appliances answer an empty object, and Location points to the role. */
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
            /** @description The password is changed; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmRoleActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    performHsmRoleAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description The input of the action: a password for reset, or the kind of challenge. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmRoleActionInput"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The action is done; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionRoles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    getPartitionRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
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
            503: components["responses"]["Unavailable"];
        };
    };
    initializePartitionRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description Optional for a PED partition. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionRoleInitialization"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The role is initialized; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionRolePasswordChange"];
            };
        };
        responses: {
            /** @description The change is queued. A PED appliance answers the task, and Location points to that task. Some password appliances answer an empty object, and Location points to the role. */
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
            /** @description The password is changed; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionRoleActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    performPartitionRoleAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the role: so or audit for the HSM; so, co or cu for a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description The input of the action: a password for reset, or the kind of challenge. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionRoleActionInput"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The action is done; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
                    Link: components["headers"]["Link"];
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
            503: components["responses"]["Unavailable"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionCreation"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The partition is created; Location points to the partition. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    getPartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
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
            503: components["responses"]["Unavailable"];
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionInitialization"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The partition is initialized; Location points to the partition. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    deletePartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partition is deleted. */
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
            503: components["responses"]["Unavailable"];
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionLogin"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description The role is logged in; Location points to the role. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    logoutPartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description The work uses a PED: it is queued until a person acts. The body is the task. */
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
            /** @description No role of the partition is logged in; Location points to the partition. */
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionPolicies: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPolicyTemplate: {
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PolicyTemplateFile"];
            };
        };
        responses: {
            /** @description The file is written; Location points to the file. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["UserFileLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PolicyTemplateRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPartitionSff: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that reads the token; Location points to the task. */
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
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePartitionStc: {
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["StcSettings"];
            };
        };
        responses: {
            /** @description The channel is set up; Location points to the partition. */
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
            401: components["responses"]["PartitionLoginRequired"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createStcClient: {
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["StcClientRegistration"];
            };
        };
        responses: {
            /** @description The client is registered; Location points to the client. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["StcClientLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PartitionLoginRequired"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStcClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the STC client.
                 * @example 1
                 */
                clientid: components["parameters"]["StcClientId"];
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
                    "application/json": components["schemas"]["StcClient"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["StcClientNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createIndirectChallenge: {
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["IndirectChallengeOrder"];
            };
        };
        responses: {
            /** @description The challenge; Location points to the resource that returns it again. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["ChallengeLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndirectChallenge"];
                };
            };
            400: components["responses"]["ChallengeRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PartitionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIndirectChallenge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the challenge.
                 * @example 1
                 */
                challengeid: components["parameters"]["ChallengeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndirectChallenge"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["ChallengeNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionObjects: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The objects. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PrivateSessionRequired"];
            404: components["responses"]["PartitionOfObjectsNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPartitionObject: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Handle of the object.
                 * @example 72
                 */
                objectid: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object, or an empty object. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartitionObject"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["PrivateSessionForObjects"];
            404: components["responses"]["ObjectNotFound"];
            500: components["responses"]["ObjectNotReadable"];
            503: components["responses"]["Unavailable"];
        };
    };
    performObjectAction: {
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
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ObjectActionInput"];
            };
        };
        responses: {
            /** @description The task of the action; Location points to the task. */
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
            400: components["responses"]["ObjectActionRefused"];
            401: components["responses"]["PartitionLoginRequired"];
            404: components["responses"]["ObjectActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSmk: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the SMK.
                 * @example smk-fw7-rollover
                 */
                smkid: components["parameters"]["SmkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SMK. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmkKey"];
                };
            };
            400: components["responses"]["SmkNotSupported"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SmkNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSmkActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the SMK.
                 * @example smk-fw7-rollover
                 */
                smkid: components["parameters"]["SmkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the SMK. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["SmkNotSupported"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SmkNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performSmkAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Serial number of the HSM.
                 * @example 532018
                 */
                hsmid: components["parameters"]["HsmId"];
                /**
                 * @description Identifier of the partition.
                 * @example 1532018000011
                 */
                partitionid: components["parameters"]["PartitionId"];
                /**
                 * @description Identifier of the SMK.
                 * @example smk-fw7-rollover
                 */
                smkid: components["parameters"]["SmkId"];
                /**
                 * @description Identifier of the action, as in the list of actions.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action is done. The body is the SMK, or an empty object. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmkKey"] | components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["SmkNotSupported"];
            401: components["responses"]["PartitionLoginRequired"];
            403: components["responses"]["SmkRolloverInProgress"];
            404: components["responses"]["SmkActionNotFound"];
            409: components["responses"]["SmkNotInitialized"];
            422: components["responses"]["SmkActionNotAllowed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNetwork: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network settings. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeNetwork: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The settings to change. An empty body changes nothing. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NetworkChange"];
            };
        };
        responses: {
            /** @description The host name is changed. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NetworkChangeRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performNetworkAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the action: ping.
                 * @example ping
                 */
                actionid: components["parameters"]["NetworkActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PingInput"];
            };
        };
        responses: {
            /** @description The time in seconds, or 0 if no answer arrived. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PingResult"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNetworkDevices: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network devices. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDeviceList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNetworkDevice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network device. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDevice"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkDeviceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNetworkDeviceStats: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkDeviceStats"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkDeviceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceNetworkDeviceIp4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond0
                 */
                deviceid: components["parameters"]["ConfigurableDeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["Ip4Configuration"];
            };
        };
        responses: {
            /** @description The device is configured. */
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
            403: components["responses"]["BondMemberRestricted"];
            404: components["responses"]["NetworkDeviceNotFound"];
            500: components["responses"]["InterfaceFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    performNetworkDeviceAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
                /**
                 * @description Identifier of the action: enable or disable.
                 * @example enable
                 */
                actionid: components["parameters"]["BondActionId"];
            };
            cookie?: never;
        };
        /** @description Only disable takes keepRoutes. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["BondActionInput"];
            };
        };
        responses: {
            /** @description The bond is enabled or disabled. The body is empty. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BondActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeasurementStats: {
        parameters: {
            query?: {
                /**
                 * @description Seconds that the statistics cover, 1 to 99999. A request without it is refused.
                 * @example 90
                 */
                duration?: components["parameters"]["MeasurementDuration"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The traffic by client. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementStats"];
                };
            };
            400: components["responses"]["MeasurementStatsRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkDeviceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTrafficClass: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
                /**
                 * @description Name of the traffic class; default and class are reserved.
                 * @example demoClass
                 */
                classid: components["parameters"]["ClassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The traffic class. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficClass"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["TrafficClassNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceTrafficClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
                /**
                 * @description Name of the traffic class; default and class are reserved.
                 * @example demoClass
                 */
                classid: components["parameters"]["ClassId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["TrafficClassInput"];
            };
        };
        responses: {
            /** @description The class has this bandwidth; Location points to the class. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["TrafficClassLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TrafficClassRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkDeviceNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the network device.
                 * @example bond1
                 */
                deviceid: components["parameters"]["DeviceId"];
                /**
                 * @description Identifier of the route: its destination.
                 * @example 203.0.113.0
                 */
                routeid: components["parameters"]["RouteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["RouteDescription"];
            };
        };
        responses: {
            /** @description The route is deleted. */
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
            404: components["responses"]["RouteNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeasurement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The traffic measurement. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performMeasurementAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action: enable or disable.
                 * @example enable
                 */
                actionid: components["parameters"]["MeasurementActionId"];
            };
            cookie?: never;
        };
        /** @description Required by enable only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["MeasurementActionInput"];
            };
        };
        responses: {
            /** @description The measurement is on or off. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MeasurementActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NetworkActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTime: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Time"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["TimeSetting"];
            };
        };
        responses: {
            /** @description The clock is set. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TimeRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeTime: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The settings to change. An empty body changes nothing. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["TimeChange"];
            };
        };
        responses: {
            /** @description The clock is changed. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TimeRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNtp: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The NTP settings. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ntp"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNtpStatus: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the synchronization. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtpStatus"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNtpServers: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The NTP servers. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtpServerList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNtpServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtpServerCreation"];
            };
        };
        responses: {
            /** @description The server is added; Location points to the server. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["NtpServerLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtpServerRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNtpServer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the NTP server: its address.
                 * @example 192.0.2.123
                 */
                serverid: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The NTP server. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NtpServer"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtpServerNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceNtpServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the NTP server: its address.
                 * @example 192.0.2.123
                 */
                serverid: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtpServerSettings"];
            };
        };
        responses: {
            /** @description The server is changed. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtpServerSettingsRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtpServerNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performNtpAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action: synchronize.
                 * @example synchronize
                 */
                actionid: components["parameters"]["NtpActionId"];
            };
            cookie?: never;
        };
        /** @description The server to use and its settings. Without a body the appliance uses a configured server. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtpActionInput"];
            };
        };
        responses: {
            /** @description The clock is set. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NtpActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtpActionNotFound"];
            409: components["responses"]["NtpServiceRunning"];
            500: components["responses"]["NtpFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSyslog: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The syslog settings. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Syslog"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSyslogLogs: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logs. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyslogLogList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSyslogLog: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the log.
                 * @example messages
                 */
                logid: components["parameters"]["LogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyslogLog"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SyslogLogNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRemoteHosts: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remote hosts. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemoteHostList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRemoteHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["RemoteHostCreation"];
            };
        };
        responses: {
            /** @description The host is added. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RemoteHostRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSyslogCa: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SyslogCa"];
            };
        };
        responses: {
            /** @description The CA is trusted. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SyslogCaRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SyslogCaFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceSyslogCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SyslogCertificateFile"];
                "application/vnd.safenetinc.lunasa+octet-stream;version=17": components["schemas"]["SyslogCertificateText"];
            };
        };
        responses: {
            /** @description The certificate is installed. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SyslogCertificateRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SyslogCertificateFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSyslogCertificate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The properties of the certificate. Each has a default. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SelfSignedCertificate"];
            };
        };
        responses: {
            /** @description The certificate is generated. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SelfSignedCertificateRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSnmp: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SNMP settings. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snmp"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSnmpTrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SnmpTrapCreation"];
            };
        };
        responses: {
            /** @description The trap is added. The body names it. */
            201: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["SnmpTrapLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnmpTrapId"];
                };
            };
            400: components["responses"]["SnmpTrapRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["SnmpFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    performSnmpTrapTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SnmpTrapTest"];
            };
        };
        responses: {
            /** @description The line is written. */
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
            500: components["responses"]["SnmpFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    performSnmpTrapAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action: enable or disable.
                 * @example enable
                 */
                actionid: components["parameters"]["SnmpTrapActionId"];
            };
            cookie?: never;
        };
        /** @description No body, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description Traps are enabled or disabled. */
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
            404: components["responses"]["SnmpTrapActionNotFound"];
            500: components["responses"]["SnmpFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSnmpTrap: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the trap: its host.
                 * @example 192.0.2.162
                 */
                trapid: components["parameters"]["TrapId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trap. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnmpTrap"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SnmpTrapNotFound"];
            500: components["responses"]["SnmpFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSnmpUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SnmpUserCreation"];
            };
        };
        responses: {
            /** @description The user is created; Location points to the user. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["SnmpUserLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SnmpUserRefused"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSnmpUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the SNMP user.
                 * @example snmpadmin
                 */
                userid: components["parameters"]["SnmpUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SNMP user. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnmpUser"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SnmpUserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSnmpNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the SNMP user.
                 * @example snmpadmin
                 */
                userid: components["parameters"]["SnmpUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SnmpNotificationCreation"];
            };
        };
        responses: {
            /** @description The notification is added; Location points to the notification. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["SnmpNotificationLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SnmpNotificationRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SnmpUserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSnmpNotification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the SNMP user.
                 * @example snmpadmin
                 */
                userid: components["parameters"]["SnmpUserId"];
                /**
                 * @description Identifier of the notification: its address.
                 * @example 192.0.2.61
                 */
                notificationid: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnmpNotification"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["SnmpNotificationNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSnmpNotification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the SNMP user.
                 * @example snmpadmin
                 */
                userid: components["parameters"]["SnmpUserId"];
                /**
                 * @description Identifier of the notification: its address.
                 * @example 192.0.2.61
                 */
                notificationid: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        /** @description The settings to change. An empty body changes nothing. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SnmpNotificationChange"];
            };
        };
        responses: {
            /** @description The notification is changed. */
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
            404: components["responses"]["SnmpNotificationNotFound"];
            500: components["responses"]["SnmpFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UserCreation"];
            };
        };
        responses: {
            /** @description The user is created; Location points to the user. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["UserLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserNotCreated"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["UserReadFailed"];
            401: components["responses"]["UserNotAuthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UserReplacement"];
            };
        };
        responses: {
            /** @description The user is replaced. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserNotChanged"];
            401: components["responses"]["NotAuthorized"];
            403: components["responses"]["UserNotChangeable"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted. */
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
            403: components["responses"]["UserNotChangeable"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The user is changed. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserNotChanged"];
            401: components["responses"]["NotAuthorized"];
            403: components["responses"]["UserNotChangeable"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the user. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["UserReadFailed"];
            401: components["responses"]["UserNotAuthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performUserAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
                /**
                 * @description Identifier of the action: changePassword, enable, disable or roleClear.
                 * @example changePassword
                 */
                actionid: components["parameters"]["UserActionId"];
            };
            cookie?: never;
        };
        /** @description Required by changePassword only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UserActionInput"];
            };
        };
        responses: {
            /** @description The action is done. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserActionRefused"];
            401: components["responses"]["UserActionNotAuthorized"];
            403: components["responses"]["UserNotChangeable"];
            404: components["responses"]["UserActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserCertificates: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCertificateList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["UserNotAuthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUserCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["UserCertificateCreation"];
            };
        };
        responses: {
            /** @description The certificate is added. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserCertificateRefused"];
            401: components["responses"]["UserNotAuthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteUserCertificates: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates are deleted. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["UserNotAuthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserFiles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user who owns the files.
                 * @example admin
                 */
                userid: components["parameters"]["FileOwnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFileList"];
                };
            };
            400: components["responses"]["UserFilesNotRead"];
            401: components["responses"]["NotAuthorized"];
            403: components["responses"]["UserFilesForbidden"];
            404: components["responses"]["UserFilesNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUserFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the user.
                 * @example operator
                 */
                userid: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+multipart;version=17": components["schemas"]["UserUpload"];
            };
        };
        responses: {
            /** @description The file is stored. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserFileNotStored"];
            401: components["responses"]["NotAuthorized"];
            403: components["responses"]["UserFileForbidden"];
            404: components["responses"]["UserFilesNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUserFile: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user who owns the files.
                 * @example admin
                 */
                userid: components["parameters"]["FileOwnerId"];
                /**
                 * @description Name of the file.
                 * @example supportInfo.txt
                 */
                fileid: components["parameters"]["UserFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserFile"];
                };
            };
            400: components["responses"]["UserFilesNotRead"];
            401: components["responses"]["NotAuthorized"];
            403: components["responses"]["UserFilesForbidden"];
            404: components["responses"]["UserFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUserFileArchive: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user who owns the files.
                 * @example admin
                 */
                userid: components["parameters"]["FileOwnerId"];
                /**
                 * @description Name of the file.
                 * @example supportInfo.txt
                 */
                fileid: components["parameters"]["UserFileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive, which contains the file. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["UserFilesNotRead"];
            401: components["responses"]["NotAuthorized"];
            403: components["responses"]["UserFilesForbidden"];
            404: components["responses"]["UserFileNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLoginRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginRules"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["LoginRulesNotRead"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceLoginRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["LoginRulesReplacement"];
            };
        };
        responses: {
            /** @description The rules are set. */
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
            500: components["responses"]["LoginRulesNotChanged"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLoginRulesActions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotSimulated"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPasswordRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordRules"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["PasswordRulesNotRead"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePasswordRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PasswordRulesChange"];
            };
        };
        responses: {
            /** @description The rules are set. */
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
            500: components["responses"]["PasswordRulesNotChanged"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPasswordRulesActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; all entries by default.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of entries to skip at the beginning of the list.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            400: components["responses"]["InvalidInput"];
            401: components["responses"]["NotAuthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performPasswordRulesAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The vendor media type, which selects the release, for a request without a body and therefore without Content-Type. A request with Content-Type does not need Accept-Type: Content-Type takes precedence.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action: enable or disable.
                 * @example enable
                 */
                actionid: components["parameters"]["PasswordRulesActionId"];
            };
            cookie?: never;
        };
        /** @description No body, or the rules that the action sets. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PasswordRulesActionInput"];
            };
        };
        responses: {
            /** @description The action is done. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PasswordRuleActionRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["PasswordRuleActionNotFound"];
            500: components["responses"]["PasswordRuleActionFailed"];
            503: components["responses"]["Unavailable"];
        };
    };
}
