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
         * @description Opens a private session for the appliance user who sends user name and password. The answer sets the cookie that names the session; it ends after ten idle minutes. No HSM or partition login is needed, and none is made by it. A user has at most 1,000 open sessions and the appliance 10,000; beyond that those that have been idle longest end.
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
         * @description Begins the login with a certificate: returns a challenge that only the private key of the user decrypts. It needs no credentials, and the certificate must be stored with the user.
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
         * @description Completes the login with a certificate: the answer to a challenge opens a private session for its user. It needs no credentials.
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
         * Get a task
         * @description Returns the progress of a task: 200 while it waits or runs, 303 once it has ended and its output can be read. No HSM or partition login is needed.
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
         * @description Lets a waiting task run; until then a destructive request has changed nothing. The logins were checked when the task was made. A task whose HSM or partition is erased while it waits has ended with an error.
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
         * @description Returns the software version, the state of service and the paths of the resources below. No HSM or partition login is needed.
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
         * Get an NTLS client
         * @description Returns the address or host name of a client, and the path of its links.
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
         * List the actions of an NTLS client
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
         * Get a link of an NTLS client
         * @description Returns the partition that a link leads to.
         */
        get: operations["getNtlsClientLink"];
        put?: never;
        post?: never;
        /**
         * Remove a link of an NTLS client
         * @description Removes a partition from those that a client may reach.
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
         * Reboot or renew the certificate
         * @description A reboot ends every session, so it becomes a task that waits until it is started; afterwards only the services that start on boot are running. regenerateCertificate makes a new certificate of the appliance at once; its input is for this action only. When the appliance insists on SO logins, a new certificate needs the HSM SO.
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
         * @description Returns the load of the processor and how long the appliance has been running. No HSM or partition login is needed.
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
         * @description Lists what is running on the appliance; a service that is stopped has no process. No HSM or partition login is needed.
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
         * @description Answers as listCpuProcesses does. Clients try this path when the newer one is missing. No HSM or partition login is needed.
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
         * @description Returns how much memory there is and how much of it is used. No HSM or partition login is needed.
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
         * @description Lists the partitions of the appliance's own disk; those of the HSM are another resource. No HSM or partition login is needed.
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
         * @description Returns the size of one disk partition and what is left of it. No HSM or partition login is needed.
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
         * @description Lists the sensors of the appliance. Shortly after a start they cannot be read yet. No HSM or partition login is needed.
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
         * @description Returns the reading of one sensor and whether it is as it should be. Shortly after a start it cannot be read yet. No HSM or partition login is needed.
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
         * @description Adds a line to the log of the appliance. Clients call it to keep a session alive and to leave a trace of that. No HSM or partition login is needed.
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
         * @description Sets whether the service starts with the appliance; its present state does not change. No HSM or partition login is needed.
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
         * @description Makes a task of the action: start, stop or restart. Restarting network restarts ctc as well if that was running, and keeps the sessions; restarting webserver ends them. webserver and network can be restarted but not stopped, since this API could then not start them again. The service cluster starts only on an appliance with a cluster, or by force. No HSM or partition login is needed.
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
         * @description Changes those settings of the SSH service that are given and leaves the others. No HSM or partition login is needed.
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
         * Make a new SSH key or reset the ciphers
         * @description keyRegenerate makes a new host key of the SSH service, which clients must then trust; resetCiphers puts the list of ciphers back to the default. No HSM or partition login is needed.
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
         * @description Changes those settings of the web server that are given and leaves the others. They are kept and shown; the connection that this API itself is served on stays as it is. No HSM or partition login is needed.
         */
        patch: operations["changeWebServer"];
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
         * @description Lists the actions around the blocklist. None is known, so the list is empty. No HSM or partition login is needed.
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
         * @description Lists the package files that were uploaded, and the result of each. No HSM or partition login is needed.
         */
        get: operations["listPackageFiles"];
        put?: never;
        /**
         * Verify or install a package
         * @description Checks a secure package with its authcode and, unless VerifyOnly is true, installs it. The package is uploaded as a form, or it lies in the home directory of the user and is named. The HSM SO must be logged in unless EVP is used. DES3 and EVP exclude each other.
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
         * @description Lists the licenses that were applied to the appliance. No HSM or partition login is needed.
         */
        get: operations["listUpgrades"];
        put?: never;
        /**
         * Apply an upgrade
         * @description Applies a license file. It is uploaded as it is, or it lies in the home directory of the user and is named; its name ends in .lic. The HSM SO must be logged in.
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
         * @description Returns what one of the applied upgrades permits. No HSM or partition login is needed.
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
         * @description Returns whether the appliance belongs to a cluster, and to which. No HSM or partition login is needed.
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
         * @description Creates a cluster of which this appliance is the first member; there can be one only. The HSM SO proves itself by password, or at the PED with an empty one. A wrong SO password counts, as in loginHsm.
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
         * @description Lists the appliances of a cluster; the one it was created on is the primary member. No HSM or partition login is needed.
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
         * @description Returns the state of the HSM, including how many SO logins may still fail. No HSM or partition login is needed.
         */
        get: operations["getHsm"];
        /**
         * Initialize an HSM
         * @description Sets the label, the Security Officer and the cloning domain of the HSM, and erases its content. An HSM that is not initialized needs no login; one that is initialized needs its SO (so) to be logged in.
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
         * @description Makes a task of the action: factoryReset and zeroize erase the HSM and wait until the task is started; stmTransport and stmRecover, which enter and leave secure transport mode, run by themselves. stmRecover needs randomUserString. The HSM SO must be logged in.
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
         * @description Counts, for each partition and kind of work, the requests since resetTime, which is when the HSM was started. No HSM or partition login is needed.
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
         * @description Returns how long the HSM has been up, and how much of that time it was busy. No HSM or partition login is needed.
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
         * @description Counts the requests of each kind over all partitions together. No HSM or partition login is needed.
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
         * @description Counts the commands that the HSM has carried out since it was started. No HSM or partition login is needed.
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
         * @description Returns how much space the HSM has for partitions, and how much of it they use. No HSM or partition login is needed.
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
         * @description Lists what the HSM is licensed for. No HSM or partition login is needed.
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
         * @description Shows one policy of the HSM and its value. No HSM or partition login is needed.
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
    "/api/lunasa/hsms/{hsmid}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the token wrapping certificate of an HSM
         * @description Returns the certificate with which another HSM wraps what an indirect login sends. Which kinds there are depends on the firmware. No HSM or partition login is needed.
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
         * @description Returns whether the HSM has been tampered with, and how. No HSM or partition login is needed.
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
         * @description clear forgets the tampers of the HSM, so that it works again. Without a tamper it changes nothing and succeeds as well. The HSM SO must be logged in.
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
         * @description Returns where a PED is and whether it is connected: 0 is the local one, 1 a remote one. A password HSM has none and answers an empty object. No HSM or partition login is needed.
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
         * @description Lists the actions of a PED; of a password HSM the list is empty. No HSM or partition login is needed.
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
         * @description Makes a task of the action: connect and disconnect a remote PED, or vectorInitialize and vectorErase the secret that remote PEDs prove themselves with. connect needs ipAddress. The keys that a person presents are the proof; no login is needed.
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
         * @description Returns which firmware the HSM runs, and to which versions it can be upgraded or rolled back. No HSM or partition login is needed.
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
         * @description Makes a task of the action: upgrade brings the HSM to the newer firmware and runs by itself; rollback brings it back to the older one, erases it and waits until the task is started. Both restart the HSM, which ends all logins. The HSM SO must be logged in.
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
         * @description Makes the response with which another HSM lets in the role that its challenge is for. The HSM SO must be logged in.
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
         * @description Returns the state of an HSM role: whether it is initialized, locked out, and how many tries are left. No HSM or partition login is needed.
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
         * Get a partition role
         * @description Returns the state of a partition role: whether it is initialized, locked out, and must change its password. No HSM or partition login is needed.
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
         * Get a partition
         * @description Returns name, label, state and version of a partition. No HSM or partition login is needed.
         */
        get: operations["getPartition"];
        /**
         * Initialize a partition
         * @description Sets the label, the Security Officer and the cloning domain of the partition, and erases its content. A partition that is not initialized needs no login; one that is initialized needs its own SO to be logged in. A password partition needs password and domain.
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
         * @description Writes the policies of the partition into a file of the caller, over one of the same name. Such a policy template can be applied to an HSM or partition. No HSM or partition login is needed.
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
         * @description Makes a task that reads the name, the number of objects and the identifier of the last backup of the partition. No HSM or partition login is needed.
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
         * @description Sets how long a channel may take to come up, when its keys are renewed and how far messages may come out of order. The partition SO must be logged in.
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
         * @description Admits a client to the channel of the partition by its identity. The partition SO must be logged in.
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
         * @description Shows the label and the fingerprint of a client. No HSM or partition login is needed.
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
         * @description Makes a challenge for a role of the partition, which another HSM can answer. It takes the place of the last challenge of the role. No HSM or partition login is needed.
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
         * @description Shows a challenge again until it is replaced. No HSM or partition login is needed.
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
        patch?: never;
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
         * @description Sends one packet to an address and measures how long the answer takes. The only action is ping.
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
         * @description Counts what the device has sent and received since the appliance was started. A device that is down counts nothing.
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
         * @description Brings a configured bond up or down. While it is up, its two interfaces serve it alone. Disabling it deletes its routes, unless keepRoutes is true.
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
         * @description Returns the traffic of each client of the device over the last seconds. The measurement must have been enabled.
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
    "/api/lunasa/network/measurement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the traffic measurement
         * @description Returns whether the traffic of clients is measured, and at which interval.
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
    "/api/lunasa/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clock
         * @description Returns date, time and time zone of the appliance.
         */
        get: operations["getTime"];
        /**
         * Set the clock
         * @description Sets date and time of the appliance, and its time zone where that is named.
         */
        put: operations["replaceTime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the clock
         * @description Sets date, time or time zone of the appliance. What is left out stays: another time zone shows the same moment.
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
         * @description Lists the NTP servers that the appliance knows.
         */
        get: operations["listNtpServers"];
        put?: never;
        /**
         * Add an NTP server
         * @description Adds a server that the appliance may follow.
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
         * @description Sets everything about an NTP server but its address.
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
         * @description Sets the clock by a server at once and tells by how much. The NTP service must be stopped. The only action is synchronize.
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
         * @description Returns the paths of the logs and the remote hosts, how logs are kept and which certificates encrypt what is sent away.
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
         * @description Lists the hosts that logs are sent to.
         */
        get: operations["listRemoteHosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Lists the SNMP users and the hosts that receive traps, and shows whether traps are sent.
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
         * @description Adds an SNMP user with the passwords that authenticate and encrypt what is sent in its name.
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
         * @description Returns the protocols of an SNMP user and its notifications. Passwords are never shown.
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
         * @description Notifies a host in the name of an SNMP user.
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
         * @description Returns how a host is notified. Passwords are never shown.
         */
        get: operations["getSnmpNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Makes a user of the appliance, who can log in here and in LunaSH. The password is a first one: until the user has changed it, nothing else is answered. No HSM or partition login is needed.
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
         * @description Shows a user of the appliance. Only an admin sees other users than itself. No HSM or partition login is needed.
         */
        get: operations["getUser"];
        /**
         * Replace a user
         * @description Sets the role, the full name and the mail address of a user. The users that belong to the appliance stay as they are. No HSM or partition login is needed.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes a user with the files, certificates and sessions that belong to it. The users that belong to the appliance cannot be deleted. No HSM or partition login is needed.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes some of the role, the full name and the mail address of a user. The users that belong to the appliance stay as they are. No HSM or partition login is needed.
         */
        patch: operations["changeUser"];
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
         * @description Changes the password of a user, enables or disables the user, or takes the role away: changePassword, enable, disable, roleClear. Every user may change the own password and must then prove the current one; everything else is for admin. No HSM or partition login is needed.
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
        get?: never;
        put?: never;
        /**
         * Add a certificate to a user
         * @description Adds a certificate with which the user can log in. One that is there already is not added again. Only an admin may add to another user. No HSM or partition login is needed.
         */
        post: operations["createUserCertificate"];
        delete?: never;
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
         * @description Lists the files that the caller has sent to the appliance. No HSM or partition login is needed.
         */
        get: operations["listUserFiles"];
        put?: never;
        /**
         * Upload a file
         * @description Stores a file for the caller under its own name, in place of one that has this name already. No HSM or partition login is needed. A home directory holds at most 100 files and 8 MiB.
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
         * @description Returns how long a file of the caller is and when it was stored. No HSM or partition login is needed.
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
    "/api/lunasa/webServer/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the blacklist settings
         * @description Returns after how many infractions a user is blocked, and for how long. No HSM or partition login is needed.
         */
        get: operations["getBlocklist"];
        /**
         * Replace the blacklist settings
         * @description Sets what is given and puts everything else back to its default. severity stands for all three other settings and wins over them. The settings are kept and shown; the reference server refuses no user because of them. No HSM or partition login is needed.
         */
        put: operations["replaceBlocklist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the blacklist settings
         * @description Sets what is given and leaves everything else. severity stands for all three other settings and wins over them. No HSM or partition login is needed.
         */
        patch: operations["changeBlocklist"];
        trace?: never;
    };
    "/api/lunasa/snmp/trap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Configure the trap
         * @description Sets where traps go, as which SNMP user, and how they are protected.
         */
        put: operations["replaceSnmpTrap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the trap
         * @description Changes parts of a trap that has been configured; what is left out stays.
         */
        patch: operations["changeSnmpTrap"];
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
        /** @description What a new certificate says. Only regenerateCertificate takes it. */
        ApplianceActionInput: {
            /** @description Host name or address that the certificate is for; without it the host name of the appliance. */
            address?: string;
            /**
             * @description For how many days the certificate is valid.
             * @default 365
             */
            days?: number;
            /**
             * Format: date
             * @description The day on which it becomes valid, as year, month and day; today without it.
             */
            startDate?: string;
        };
        /** @description A backup of the configuration. Open: no source shows it. */
        Backup: {
            /** @description Identifier of the backup. */
            id?: string;
            /** @description When it was made, in UTC. */
            created?: string;
            /** @description Version of the appliance software that made it. */
            version?: string;
            /** @description Why it was made. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description After how many infractions a user is kept out, and for how long. */
        Blocklist: {
            /** @description Infractions that are let pass. */
            maxInfractionCount: number;
            /** @description How long the first exclusion lasts. */
            timeoutStart: number;
            /** @description By how much each further exclusion is longer. */
            timeoutMultiplier: number;
            /** @description Absolute path of the actions. */
            actions: string;
        };
        /** @description Settings of the blocklist; severity stands for the other three together. */
        BlocklistChange: {
            /** @description Infractions that are let pass. */
            maxInfractionCount?: number;
            /** @description How long the first exclusion lasts. */
            timeoutStart?: number;
            /** @description By how much each further exclusion is longer. */
            timeoutMultiplier?: number;
            /** @description How strict, from 0 to 100; 50 is the default. It wins over the other three. */
            severity?: number;
        };
        /** @description Input that disable takes. */
        BondActionInput: {
            /**
             * @description Keep the routes of the bond that is disabled; otherwise they are deleted.
             * @default false
             */
            keepRoutes?: boolean;
        };
        /** @description One client: its address is the name of the property, and its traffic the value. */
        ClientTraffic: {
            [key: string]: components["schemas"]["ClientTrafficFigures"];
        };
        /** @description The traffic of one client in a traffic class, as decimal numbers in strings. */
        ClientTrafficFigures: {
            /** @description Average of the interval. */
            avg: string;
            /** @description Identifier of the traffic class. */
            classId: string;
            /** @description Largest value of the interval. */
            max: string;
            /** @description Smallest value of the interval. */
            min: string;
        };
        /** @description One role and its password. */
        ClusterAuthentication: {
            /**
             * @description The role; only the SO can create a cluster.
             * @enum {string}
             */
            type: "SO";
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
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
            /** @description Its name: LNH- and the serial number of its HSM. */
            name?: string;
            /** @description Whether the cluster was created on it. */
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
        /** @description The cluster that the appliance belongs to. Open: no source shows it. Without a cluster it is empty but for the state. */
        ClusterStanding: {
            /**
             * @description Whether there is a cluster.
             * @enum {string}
             */
            state?: "member" | "none";
            /** @description Identifier of the cluster. */
            clusterID?: string;
            /** @description Its label. */
            clusterLabel?: string;
            /** @description Absolute path of its members. */
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
            /** @description Share of the processor that is in use, in percent. */
            load?: number;
            /** @description Seconds since the appliance was started. */
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
            /** @description Space in use, in kilobytes. */
            used?: number;
            /** @description Space that is left, in kilobytes. */
            available?: number;
            /** @description Absolute path of the disk partitions. */
            partitions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One disk partition. Used and available add up to the size. Open: samples only guess its properties. */
        DiskPartition: {
            /** @description Identifier of the disk partition. */
            id?: string;
            /** @description Where it stands in the file system. */
            mountPoint?: string;
            /** @description Its size, in kilobytes. */
            size?: number;
            /** @description Space in use, in kilobytes. */
            used?: number;
            /** @description Space that is left, in kilobytes. */
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
        /** @description Mail address of the person; empty for none. */
        Email: string;
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
            /** @description Whether the HSM has been put into secure transport mode and not been recovered from it. */
            inTransportMode?: boolean;
            /** @description Whether HSM policy 15 lets the Security Officer reset the password of a partition. */
            soCanResetPin?: boolean;
            /** @description Storage that the HSM has, in bytes. */
            capacity?: number;
            /** @description Storage that no partition has been given, in bytes. */
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
        /** @description Input that only some HSM actions take. */
        HsmActionInput: {
            /** @description The string that stmTransport handed out; stmRecover needs it. */
            randomUserString?: string;
        };
        /** @description A token wrapping certificate. */
        HsmCertificate: {
            /** @description The certificate, in base64. */
            certificate: string;
        };
        /** @description Which commands the HSM has carried out. Open, since no source shows it. */
        HsmCounter: {
            /** @description Commands that were carried out. */
            commands?: number;
            /** @description Since when is counted, in UTC. */
            resetTime?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The firmware of the HSM. Open: no source prints it. */
        HsmFirmware: {
            /** @description The version that runs. */
            version?: string;
            /** @description The version that upgrade would bring; empty for none. */
            upgradeVersion?: string;
            /** @description The version that rollback would bring back; empty for none. */
            rollbackVersion?: string;
            /** @description Absolute path of the actions on the firmware. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The HSMs of the appliance; there is exactly one. */
        HsmList: {
            hsms: components["schemas"]["HsmStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Either role with its proof, or only response for an indirect login. */
        HsmLogin: {
            /**
             * @description The HSM role that logs in, such as so.
             * @example so
             * @example audit
             */
            role?: "so" | "audit" | (string & {});
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            password?: components["schemas"]["PresentedPassword"];
            /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
            /** @description Response of an indirect login; then it is the only property. */
            response?: string;
        };
        /** @description Requests by partition and kind of work. Open: only a client shows it. */
        HsmMetrics: {
            /** @description Since when is counted, in UTC; it moves forward with every reset. */
            resetTime: string;
            metrics: components["schemas"]["PartitionMetrics"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Input that only some actions of an HSM role take. */
        HsmRoleActionInput: {
            /** @description A password that a role is to have from now on; empty for a PED. */
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description The password of an HSM role and the one to replace it. */
        HsmRolePasswordChange: {
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            oldPassword: components["schemas"]["PresentedPassword"];
            /** @description A password that a role is to have from now on; empty for a PED. */
            newPassword: components["schemas"]["Password"];
            /** @description Change the PED secret of the role; PED appliances only. */
            changeSecret?: boolean;
        };
        /** @description The room for partitions, in bytes. Open: no source prints it. */
        HsmStorageSpace: {
            /**
             * Format: int64
             * @description For all partitions together.
             */
            totalSpace?: number;
            /**
             * Format: int64
             * @description Taken by partitions, full or empty.
             */
            usedSpace?: number;
            /**
             * Format: int64
             * @description Left for new partitions.
             */
            freeSpace?: number;
            /** @description Partitions that the HSM may have. */
            maxPartitions?: number;
            /** @description Partitions that it has. */
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
        /** @description How busy the HSM is. Open: no source prints it. */
        HsmUtilization: {
            /** @description Since when is measured, in UTC. */
            resetTime?: string;
            /** @description Seconds since then. */
            upTime?: number;
            /** @description Seconds of them without work. */
            idleTime?: number;
            /** @description Share of the time with work, in per cent. */
            utilization?: number;
            /** @description Absolute path of the kinds of work. */
            bins?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A challenge for another HSM. */
        IndirectChallenge: {
            /** @description The challenge, as createIndirectResponse takes it. */
            challenge: string;
        };
        /** @description Whose challenge is asked for, and for whom it is wrapped. */
        IndirectChallengeOrder: {
            /**
             * @description The partition role that wants to log in: so, co or cu.
             * @example so
             * @example co
             * @example cu
             */
            role: "so" | "co" | "cu" | (string & {});
            /** @description Token wrapping certificate of the HSM that will answer, in base64. */
            certificate: string;
            /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
        };
        /** @description The answer to a challenge. */
        IndirectResponse: {
            /** @description What loginHsm takes as response. */
            response: string;
        };
        /** @description The challenge to answer. */
        IndirectResponseOrder: {
            /** @description As the other HSM gave it. */
            challenge: string;
        };
        /** @description One license. */
        License: {
            /** @description Identifier of the license. */
            id: string;
            /** @description What it gives, for people. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What the HSM is licensed for. Open: no source prints it. */
        LicenseList: {
            licenses: components["schemas"]["License"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A line for the log of the appliance. The name of its property is inferred. */
        LogMessage: {
            /** @description The line itself. */
            message?: string;
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
        /** @description The traffic measurement. Open: no source prints this body. */
        Measurement: {
            /** @description Whether traffic is measured. */
            enabled: boolean;
            /** @description Seconds between two measurements; 0 while it is off. */
            interval: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The traffic of each client of the device. */
        MeasurementStats: {
            clientStatistics: components["schemas"]["ClientTraffic"][];
        };
        /** @description The memory. Used and free add up to the total. Open: no source shows its properties. */
        Memory: {
            /** @description All memory, in kilobytes. */
            total?: number;
            /** @description Memory in use, in kilobytes. */
            used?: number;
            /** @description Memory that is left, in kilobytes. */
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
            /** @description What is counted; REQUESTS is the only one known. */
            counterId: string;
            /**
             * Format: int64
             * @description How often since the reset.
             */
            count: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The network settings of the appliance. Open: no source prints this body. */
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
        /** @description An interface or a bond. Open: no source prints this body. */
        NetworkDevice: {
            /** @description Identifier, such as eth0. */
            id: string;
            /**
             * @description What the device is.
             * @enum {string}
             */
            type: "ethernet" | "bond";
            /**
             * @description Whether the device carries traffic.
             * @enum {string}
             */
            state: "up" | "down";
            /** @description Hardware address; a bond has that of its first interface. */
            macAddress?: string;
            /** @description IPv4 address; empty when not configured. */
            ip: string;
            /** @description Length of the network prefix; 0 without an address. */
            mask: number;
            /** @description Default gateway; empty when not configured. */
            gateway: string;
            /**
             * @description How a bond uses its interfaces; bonds only.
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
        /** @description Counters of a network device. Open: no source prints this body. */
        NetworkDeviceStats: {
            /** @description Bytes received. */
            rxBytes: number;
            /** @description Packets received. */
            rxPackets: number;
            /** @description Packets in error while being received. */
            rxErrors: number;
            /** @description Packets dropped instead of being received. */
            rxDropped: number;
            /** @description Bytes sent. */
            txBytes: number;
            /** @description Packets sent. */
            txPackets: number;
            /** @description Packets in error while being sent. */
            txErrors: number;
            /** @description Packets dropped instead of being sent. */
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
        /** @description NTP. Open: no source prints this body. */
        Ntp: {
            /** @description Absolute path of the NTP servers. */
            servers: string;
            /** @description Absolute path of the state of the synchronization. */
            status: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The NTP servers. Open: no source prints this body. */
        NtpServerList: {
            servers: components["schemas"]["NtpServerStub"][];
        } & {
            [key: string]: unknown;
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
        /** @description The state of the synchronization. Open: no source prints this body. */
        NtpStatus: {
            /** @description Whether the NTP service runs. */
            running: boolean;
            /** @description Whether the clock follows a server. */
            synchronized: boolean;
            /** @description Address of the server that the clock follows; empty for none. */
            server: string;
            /** @description Seconds by which the clock is behind the servers. */
            offset: number;
        } & {
            [key: string]: unknown;
        };
        /** @description An installed package. Open: no source shows it. */
        Package: {
            /** @description Name of the package. */
            id?: string;
            /** @description Its version. */
            version?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A package that lies in the home directory of the user. */
        PackageFile: {
            /** @description Code that belongs to the package. */
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
            /** @description Its size in bytes. */
            size?: number;
            /** @description Whether it was installed and not only verified. */
            installed?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The package files that were handed over. */
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
            /** @description Code that belongs to the package. */
            authCode: string;
            /**
             * Format: binary
             * @description The package file itself.
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
            /**
             * Format: int64
             * @description Bytes of it that objects take.
             */
            usedSpace?: number;
            /**
             * Format: int64
             * @description Bytes of it that are left for objects.
             */
            freeSpace?: number;
            /** @description How many objects it holds. */
            objectCount?: number;
            /** @description Absolute path of the partition roles. */
            roles?: string;
            /** @description Absolute path of the policies of the partition. */
            policies?: string;
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
            /**
             * @description The partition role that logs in: so, co or cu.
             * @example so
             * @example co
             * @example cu
             */
            role?: "so" | "co" | "cu" | (string & {});
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            password?: components["schemas"]["PresentedPassword"];
            /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
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
        /** @description Input that only some actions of a partition role take. */
        PartitionRoleActionInput: {
            /** @description A password that a role is to have from now on; empty for a PED. */
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
        /** @description One PED; of a password HSM an empty object. */
        Ped: {
            /** @description Number of the PED; 0 is the local one. */
            pedId?: number;
            /** @description Address of a remote PED; null of one that has none. */
            ipAddress?: string | null;
            /** @description Port of a remote PED. */
            port?: number;
            /** @description Whether the HSM can use it now. */
            isConnected?: boolean;
            /** @description Null in every example. */
            server?: null;
            /** @description Absolute path of the actions of the PED. */
            actions?: string;
        };
        /** @description Where a remote PED is; only connect takes it. */
        PedActionInput: {
            /** @description Address of the PED. */
            ipAddress?: string;
            /** @description Port of the PED. */
            ipPort?: number;
        };
        /** @description The host to ping. */
        PingInput: {
            /** @description Address or name of the host. */
            address: string;
        };
        /** @description How long the packet took. */
        PingResult: {
            /** @description Seconds until the answer came; 0 when none came. */
            time: number;
        };
        /** @description One policy. Open: no source prints it. */
        Policy: {
            /** @description Number of the policy in the Luna documentation, as a text. */
            id: string;
            /** @description What the policy decides, for people. */
            name?: string;
            /** @description 0 is off, 1 is on; of a limit, the limit. */
            value?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Policies and their values. Open: samples count them only. */
        PolicyList: {
            policies: components["schemas"]["Policy"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Where the policies go. */
        PolicyTemplateFile: {
            /** @description Name of the file among those of the caller. */
            file: string;
        };
        /**
         * Format: password
         * @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable.
         */
        PresentedPassword: string;
        /** @description One process. Open: no source shows its properties. */
        Process: {
            /** @description Number of the process. */
            id?: string;
            /** @description Name of the program. */
            command?: string;
            /** @description Memory it takes, in kilobytes. */
            memory?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description What is running on the appliance. */
        ProcessList: {
            processes: components["schemas"]["Process"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A host that logs are sent to. */
        RemoteHost: {
            /** @description Address of the host. */
            address: string;
            /** @description Protocol that logs are sent by. */
            protocol: string;
            /** @description Port of the host. */
            port: number;
            /** @description Who proves itself to whom. */
            mode: string;
            /** @description Name in the certificate of the host; empty for none. */
            name: string;
            /** @description Whether logs are encrypted. */
            tls: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description The remote hosts. Open: no source prints this body. */
        RemoteHostList: {
            remoteHosts: components["schemas"]["RemoteHost"][];
        } & {
            [key: string]: unknown;
        };
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
            /** @description The second proof; None for one proof alone. */
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
        /** @description A route of a network device. */
        Route: {
            /** @description Identifier of the route: its destination. */
            id: string;
            /**
             * @description Whether the route leads to one host or to a network.
             * @enum {string}
             */
            routeType: "host" | "network";
            /** @description Address of the host or of the network. */
            destination: string;
            /** @description Mask of the network; all ones for a host. */
            netmask: string;
            /** @description The next hop; empty for none. */
            gateway: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The reading of a sensor. Open: samples only guess its properties. */
        Sensor: {
            /** @description Identifier of the sensor. */
            id?: string;
            /** @description What it measures, for people. */
            name?: string;
            /** @description The reading. */
            value?: number;
            /** @description What the reading is counted in. */
            unit?: string;
            /** @description Whether the reading is as it should be. */
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
        /** @description One service. Open: samples only guess its properties. */
        Service: {
            /** @description Identifier of the service. */
            id?: string;
            /**
             * @description Whether it is running now.
             * @enum {string}
             */
            state?: "running" | "stopped";
            /** @description Whether it starts when the appliance does. */
            onBoot?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Input that only the start of the service cluster takes. */
        ServiceActionInput: {
            /**
             * @description Start it on an appliance without a cluster, too.
             * @default false
             */
            force?: boolean;
        };
        /** @description What is to happen with the service on boot. */
        ServiceChange: {
            /** @description Whether it starts when the appliance does. */
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
        /** @description SNMP. Open: no source prints this body. */
        Snmp: {
            /** @description Names of the SNMP users. */
            users: string[];
            /** @description Hosts that traps go to. */
            traps: string[];
            /** @description Whether traps are sent. */
            trapsEnabled: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description How a host is notified. Open: no source prints this body. */
        SnmpNotification: {
            /** @description Identifier of the notification: its address. */
            id: string;
            /** @description Address of the host. */
            address: string;
            /** @description UDP port of the host. */
            port: number;
            /**
             * @description trap, or inform for confirmed ones.
             * @enum {string}
             */
            type: "trap" | "inform";
            /** @description How messages are authenticated. */
            authenticationProtocol: string;
            /** @description How messages are encrypted. */
            privacyProtocol: string;
            /** @description Engine that receives them; absent where none was given. */
            engineId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The host to notify, and how. A trap needs engineId, an inform does not. */
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
             * @description How messages are authenticated.
             * @enum {string}
             */
            authenticationProtocol?: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword: string;
            /**
             * @description How messages are encrypted.
             * @enum {string}
             */
            privacyProtocol?: "AES";
            /**
             * @description trap for messages without an answer, inform for messages that are confirmed.
             * @enum {string}
             */
            type: "trap" | "inform";
            /** @description Engine that receives what is sent: 10, 12, 14 or 16 hexadecimal digits. */
            engineId?: string;
        };
        /** @description An SNMP user. Open: no source prints this body. */
        SnmpUser: {
            /** @description Name of the SNMP user. */
            id: string;
            /** @description How messages are authenticated. */
            authenticationProtocol: string;
            /** @description How messages are encrypted. */
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
             * @description How messages are authenticated.
             * @enum {string}
             */
            authenticationProtocol?: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword: string;
            /**
             * @description How messages are encrypted.
             * @enum {string}
             */
            privacyProtocol?: "AES";
        };
        /** @description Settings of the SSH service to change; what is missing stays. */
        SshChange: {
            /** @description Ciphers that the service takes, with colons between them. */
            cipherList?: string;
            /** @description Whether users may prove themselves by password. */
            isPasswordAuthenticationEnabled?: boolean;
            /** @description Whether users may prove themselves by key. */
            isKeyAuthenticationEnabled?: boolean;
            /** @description Port of the service: 22, or 1024 and above. */
            port?: number;
            /** @description Network devices on which the service is reached. */
            networkDevices?: components["schemas"]["SshNetworkDevice"][];
        };
        /**
         * @description A network device, or all of them.
         * @enum {string}
         */
        SshNetworkDevice: "eth0" | "eth1" | "eth2" | "eth3" | "bond0" | "bond1" | "all";
        /** @description Settings of the SSH service. Open: no source shows a whole answer. */
        SshSettings: {
            /** @description Ciphers that the service takes, with colons between them. */
            cipherList?: string;
            /** @description Whether users may prove themselves by password. */
            isPasswordAuthenticationEnabled?: boolean;
            /** @description Whether users may prove themselves by key. */
            isKeyAuthenticationEnabled?: boolean;
            /** @description Port of the service: 22, or 1024 and above. */
            port?: number;
            /** @description Network devices on which the service is reached. */
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
            /** @description Seconds that a channel may take to come up. */
            activationTimeout: number;
            /** @description Millions of messages after which the keys are renewed; 0 never. */
            rekeyThreshold: number;
            /** @description Messages that may come out of order. */
            replayWindow: number;
        };
        /** @description Syslog. Open: no source prints this body. */
        Syslog: {
            /** @description Absolute path of the logs. */
            logs: string;
            /** @description Absolute path of the remote hosts. */
            remoteHosts: string;
            /**
             * @description How often a new file is begun.
             * @enum {string}
             */
            period: "daily" | "weekly" | "monthly";
            /** @description How many old files are kept. */
            rotations: number;
            /** @description A certificate in use. */
            certificate?: components["schemas"]["SyslogCertificate"];
            /** @description A certificate in use. */
            ca?: components["schemas"]["SyslogCertificate"];
        } & {
            [key: string]: unknown;
        };
        /** @description A certificate in use. */
        SyslogCertificate: {
            /** @description Whom the certificate is about. */
            subject: string;
            /** @description First moment of validity, as YYYY-MM-DDTHH:MM:SSZ. */
            validFrom: string;
            /** @description Last moment of validity, as YYYY-MM-DDTHH:MM:SSZ. */
            validTo: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A log. Open: no source prints this body. */
        SyslogLog: {
            /** @description Name of the log. */
            id: string;
            /** @description The newest lines, the oldest of them first. */
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
        /** @description Whether the HSM has been tampered with. Open: no source prints it. */
        Tamper: {
            /** @description True until the tampers are cleared. */
            tampered?: boolean;
            tampers?: components["schemas"]["TamperEvent"][];
            /** @description Absolute path of the actions on tampers. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description One tamper. */
        TamperEvent: {
            /** @description What has happened, for people. */
            description?: string;
            /** @description When, in UTC. */
            time?: string;
        } & {
            [key: string]: unknown;
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
            /** @description Waiting turns into Running, by itself or when somebody starts the task; Running ends as Finished or Error. */
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
        /** @description The clock of the appliance. Open: no source prints this body. */
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
        /** @description What is to change; what is left out stays. */
        TimeChange: {
            /** @description Hour, minute and second as HH:MM:SS. */
            time?: string;
            /** @description Date as YYYY-MM-DD. */
            date?: string;
            /** @description Name of the time zone, such as UTC or America/Toronto. */
            timeZone?: string;
        };
        /** @description The clock as it is to be. */
        TimeSetting: {
            /** @description Hour, minute and second as HH:MM:SS. */
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
            /** @description Bandwidth that the class always has, in kilobits. */
            minBandwidth: number;
            /** @description Bandwidth that it never exceeds, in kilobits. */
            maxBandwidth: number;
        } & {
            [key: string]: unknown;
        };
        /** @description An applied upgrade. Open: no source shows it. */
        Upgrade: {
            /** @description Number of the upgrade. */
            id?: string;
            /** @description What it permits. */
            name?: string;
            /** @description Absolute path of the upgrade. */
            url?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A license that lies in the home directory of the user. */
        UpgradeFile: {
            /** @description Name of the license file; it ends in .lic. */
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
        /** @description A user of the appliance. It is one and the same in LunaSH and here, and no role of the HSM. */
        User: {
            /** @description Name of the user. */
            userId: string;
            /** @description Name of the person; empty for none. */
            fullName: string;
            /** @description Mail address of the person; empty for none. */
            email: string;
            /** @description Role of the user; empty for none. */
            role: string;
            /**
             * @description Whether the user may log in.
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /** @description False for a user that belongs to the appliance. */
            changeable: boolean;
            /** @description The day on which the password was set. */
            passwordLastChanged: string;
            /** @description Absolute path of the certificates of the user. */
            certificates: string;
            /** @description Absolute path of the files of the user. */
            files: string;
        };
        /** @description What only changePassword takes. */
        UserActionInput: {
            /** @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
            password?: components["schemas"]["UserPassword"];
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            currentPassword?: components["schemas"]["PresentedPassword"];
        };
        /** @description A certificate that the user may log in with from now on. */
        UserCertificateCreation: {
            /** @description The certificate in PEM. Line ends may be missing within its data, and may be written as a backslash and the letter n. */
            certificate: string;
        };
        /** @description Some of what can be changed of a user; what is left out stays. */
        UserChange: {
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role?: components["schemas"]["UserRoleName"];
            /** @description Name of the person; empty for none. */
            fullName?: components["schemas"]["FullName"];
            /** @description Mail address of the person; empty for none. */
            email?: components["schemas"]["Email"];
        };
        /** @description A file of a user, without what is in it. */
        UserFile: {
            /** @description Absolute path at which the file can be fetched. */
            download: string;
            /** @description When the file was stored. */
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
        /** @description Users of the appliance. Open: samples show no more than the identifiers. */
        UserList: {
            users: components["schemas"]["UserStub"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: password
         * @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others.
         */
        UserPassword: string;
        /** @description All that can be changed of a user; what is left out becomes empty. */
        UserReplacement: {
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role: components["schemas"]["UserRoleName"];
            /** @description Name of the person; empty for none. */
            fullName: components["schemas"]["FullName"];
            /** @description Mail address of the person; empty for none. */
            email?: components["schemas"]["Email"];
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
        /** @description The parts of the form; exactly one of them is a file. */
        UserUpload: {
            /**
             * Format: binary
             * @description The file. Its name has at most 64 letters, digits, hyphens, dots, underscores and spaces, and one of the extensions pem, spkg, auth, lic, tar.gz, log, txt, tgz, pid and bin.
             */
            file: string;
        };
        /** @description Requests by kind of work, over all partitions. Open: no source prints it. */
        UtilizationBinList: {
            bins: components["schemas"]["MetricsBin"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Settings of the web server to change; what is missing stays. */
        WebServerChange: {
            /** @description Cipher suites that the web server takes, with colons between them. */
            cipherList?: string;
            /** @description Network device on which the web server is reached: eth0 to eth3, bond0, bond1, all, or all_ipv4. */
            netDevice?: string;
            /** @description Port of the web server. */
            port?: number;
            /** @description Largest file that may be uploaded, in bytes. */
            maxFileSize?: number;
        };
        /** @description Settings of the web server. Open: no source shows a whole answer. */
        WebServerSettings: {
            /** @description Cipher suites that the web server takes, with colons between them. */
            cipherList?: string;
            /** @description Network device on which the web server is reached: eth0 to eth3, bond0, bond1, all, or all_ipv4. */
            netDevice?: string;
            /** @description Port of the web server. */
            port?: number;
            /** @description Largest file that may be uploaded, in bytes. */
            maxFileSize?: number;
            /** @description Absolute path of the actions. */
            actions?: string;
            /** @description Absolute path of the blacklist settings. */
            blacklist?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Where traps go, and how. */
        SnmpTrapConfiguration: {
            /** @description Address or name of the host. */
            address: string;
            /** @description Name of the SNMP user. */
            securityName: string;
            /** @description Engine that receives what is sent: 10, 12, 14 or 16 hexadecimal digits. */
            engineId: string;
            /**
             * Format: password
             * @description Password that authenticates messages.
             */
            authenticationPassword: string;
            /**
             * @description How messages are authenticated.
             * @enum {string}
             */
            authenticationProtocol: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword: string;
            /**
             * @description How messages are encrypted.
             * @enum {string}
             */
            privacyProtocol: "AES";
        };
        /** @description What is to change; what is left out stays. */
        SnmpTrapChange: {
            /** @description Address or name of the host. */
            address?: string;
            /** @description Name of the SNMP user. */
            securityName?: string;
            /** @description Engine that receives what is sent: 10, 12, 14 or 16 hexadecimal digits. */
            engineId?: string;
            /**
             * Format: password
             * @description Password that authenticates messages.
             */
            authenticationPassword?: string;
            /**
             * @description How messages are authenticated.
             * @enum {string}
             */
            authenticationProtocol?: "SHA";
            /**
             * Format: password
             * @description Password that encrypts messages.
             */
            privacyPassword?: string;
            /**
             * @description How messages are encrypted.
             * @enum {string}
             */
            privacyProtocol?: "AES";
        };
        /** @description The server and how to speak to it. */
        AutokeyNtpServerCreation: {
            /** @description Address or name of the server. */
            address: string;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol. */
            protocolVersion: number;
            /** @description Authenticate the server by autokey. */
            isAutokeyEnabled: boolean;
            /** @description Send several packets where one would do. */
            isBurstEnabled: boolean;
            /** @description Send several packets while the server does not answer yet. */
            isInitialBurstEnabled: boolean;
            /** @description Prefer this server to the others. */
            isPreferredServer: boolean;
        };
        /** @description An NTP server. Open: no source prints this body. */
        AutokeyNtpServer: {
            /** @description Identifier of the server: its address. */
            id: string;
            /** @description Address or name of the server. */
            address: string;
            /** @description Authenticate the server by autokey. */
            isAutokeyEnabled: boolean;
            /** @description Send several packets where one would do. */
            isBurstEnabled: boolean;
            /** @description Send several packets while the server does not answer yet. */
            isInitialBurstEnabled: boolean;
            /** @description Prefer this server to the others. */
            isPreferredServer: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol. */
            protocolVersion: number;
        } & {
            [key: string]: unknown;
        };
        /** @description How to speak to the server. */
        AutokeyNtpServerSettings: {
            /** @description Key that authenticates the server. */
            keyId: number;
            /** @description Version of the protocol. */
            protocolVersion: number;
            /** @description Authenticate the server by autokey. */
            isAutokeyEnabled: boolean;
            /** @description Send several packets where one would do. */
            isBurstEnabled: boolean;
            /** @description Send several packets while the server does not answer yet. */
            isInitialBurstEnabled: boolean;
            /** @description Prefer this server to the others. */
            isPreferredServer: boolean;
        };
        /** @description Which server to ask. */
        NamedServerInput: {
            /** @description Address or name of the server. */
            server: string;
        };
        /** @description By how much the clock was set. */
        ClockOffset: {
            /** @description Seconds by which the clock was behind the server. */
            offset: number;
        };
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
            /** @description A password that a role is to have from now on; empty for a PED. */
            password: components["schemas"]["Password"];
            /** @description The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. Empty for a PED. */
            domain: components["schemas"]["CloningDomain"];
            /** @description Use the factory cloning domain; password HSMs only. */
            defaultDomain: boolean;
            /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
            ped: components["schemas"]["PedSelector"];
        };
        /** @description What a new partition identity is made of. A PED partition gets empty strings for password and domain. */
        PartitionInitialization: {
            /** @description Label of the partition. */
            label: string;
            /** @description The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. Empty for a PED. */
            domain: components["schemas"]["CloningDomain"];
            /** @description A password that a role is to have from now on; empty for a PED. */
            password: components["schemas"]["Password"];
            /** @description Use the factory cloning domain. */
            defaultDomain: boolean;
            /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
            ped: components["schemas"]["PedSelector"];
            /** @description A name for the cloning domain; empty or left out for none. */
            domainLabel?: string;
        };
        /** @description The first password of a partition role; empty for a PED partition. */
        PartitionRoleInitialization: {
            /** @description A password that a role is to have from now on; empty for a PED. */
            password: components["schemas"]["Password"];
            /** @description The PED that takes part: 0 is the local one, a larger number a remote one. A password appliance ignores it. */
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
            /** @description Name of the client; server is not allowed. */
            clientName: components["schemas"]["NtlsClientName"];
            /** @description Certificate of the client in PEM, with or without its first and last line. */
            certificate: string;
        };
        /** @description A user to be made; an empty role is none. The password is a first one, which the user must change. */
        UserCreation: {
            /** @description Name of the user; no other user may have it. */
            userId: string;
            /** @description Name of the person; empty for none. */
            fullName?: components["schemas"]["FullName"];
            /** @description Mail address of the person; empty for none. */
            email?: components["schemas"]["Email"];
            /** @description Name of a role that appliance users can have; empty for none. */
            role: string;
            /** @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
            password: components["schemas"]["UserPassword"];
        };
        /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
        UserRoleName: string;
        /** @description Name of the person; empty for none. */
        FullName: string;
    };
    responses: {
        /** @description The appliance does not offer this action. */
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
        /** @description The input does not fit, or the HSM SO is missing. */
        ApplianceActionRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, the device is no bond, or the bond cannot be switched now. */
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
        /** @description The input does not fit, or partition or role are in a state that does not allow it. */
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
        /** @description The appliance belongs to no such cluster. */
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
        /** @description The input does not fit, the HSM is not ready, the password is wrong, or there is a cluster already. */
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
        /** @description The input does not fit, or there is no firmware that the HSM could be brought to. */
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
        /** @description The home directory of the user has no such file. */
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
        /** @description The input does not fit, or the kind or the firmware of the HSM does not offer this. */
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
        /** @description The input does not fit, the duration is missing, or nothing was measured. */
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
        /** @description There is no such action. */
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
        /** @description There is no such network device. */
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
        /** @description There is no such action. */
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
        /** @description The appliance does not know this server. */
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
        /** @description The input does not fit, the HSM SO is missing, the name is not that of a package, or the authcode is wrong. */
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
        /** @description The input does not fit, or the name of the file is invalid or reserved. */
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
        /** @description The appliance has been started a moment ago and cannot read its sensors yet, or cannot reach its state. */
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
        /** @description The input does not fit, or the service does not take the action now. */
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
        /** @description The input does not fit, or the service could not be changed. */
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
        /** @description There is no such SNMP user, or it has no such notification. */
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
        /** @description The input does not fit, or the user has a notification to this address. */
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
        /** @description There is no such SNMP user. */
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
        /** @description The input does not fit, or the name is taken. */
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
        /** @description The SSH service does not offer this action. */
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
        /** @description The input does not fit, or the SSH service failed. */
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
        /** @description The input does not fit, a cipher is unknown, or the port belongs to another service. */
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
        /** @description There is no such log. */
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
        /** @description There is no such disk partition or sensor. */
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
        /** @description The input does not fit, there is no such date, time or time zone, or the SO must be logged in. */
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
        /** @description The appliance cannot reach its state. A change that was under way has been made wholly or not at all. */
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
        /** @description No such upgrade is applied. */
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
        /** @description The input does not fit, the HSM SO is missing, the name is not that of a license, or the license is no good. */
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
        /** @description The caller is unknown or not allowed, or may do no more than change the own password. */
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
        /** @description There is no such user or action. */
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
        /** @description The input does not fit the action, the current password is wrong, or the new one is not acceptable. */
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
        /** @description The input does not fit, or it holds no certificate. */
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
        /** @description The files are those of another user or of an account of the operating system, or the file may not be replaced. */
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
        /** @description There is no such user or file. */
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
        /** @description The request is no multipart request, has not exactly one file, its name is not accepted, or it could not be kept. */
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
        /** @description The files are those of another user, or of an account of the operating system. */
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
        /** @description There is no such user. */
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
        /** @description The input does not fit, a name has dangerous characters, or the appliance could not read the files. */
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
        /** @description The caller is unknown or not allowed, or may act on the own user only. */
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
        /** @description The user belongs to the appliance and stays as it is. */
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
        /** @description The input does not fit, or there is no such role. */
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
        /** @description The input does not fit, the name is taken, or the role or the password cannot be given. */
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
        /** @description There is no such user. */
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
        /** @description The input does not fit, or the appliance could not read the user. */
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
        /** @description There is no such SNMP user. */
        TrapUserNotFound: {
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
        /** @description There is no such SNMP user, or no trap has been configured. */
        TrapNotConfigured: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "SNMP_USER_DOES_NOT_EXIST" | "SNMP_TRAP_NOT_CONFIGURED";
                    /** @constant */
                    returnCode?: 404;
                };
            };
        };
        /** @description The input does not fit, the server is invalid or known already, or the SO must be logged in. */
        AutokeyNtpServerRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "NTP_INVALID_SERVER" | "NTP_SERVER_ALREADY_EXISTS" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, or the SO must be logged in. */
        AutokeyNtpServerSettingsRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "APPLIANCE_REQUIRE_SO_LOGIN";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
        /** @description The input does not fit, the NTP service runs, or no server answered. */
        SynchronizationRefused: {
            headers: {
                "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"] & {
                    /** @enum {unknown} */
                    id?: "FRAMEWORK_BAD_REQUEST" | "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE" | "SYSCONF_CONFIG_NTP_SERVICE_RUNNING" | "NTP_OPERATION_FAILED";
                    /** @constant */
                    returnCode?: 400;
                };
            };
        };
    };
    parameters: {
        /**
         * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
         * @example application/vnd.safenetinc.lunasa+json;version=14
         */
        AcceptType: string;
        /**
         * @description Identifier of the action, as the list of actions names it.
         * @example start
         */
        ActionId: string;
        /**
         * @description Identifier of the action: enable or disable.
         * @example enable
         */
        BondActionId: "enable" | "disable" | (string & {});
        /**
         * @description Which certificate: legacyKey for another HSM with firmware up to 7.4.0, key or pkc for one with firmware from 7.7.0 on.
         * @example pkc
         */
        CertificateType: "legacyKey" | "key" | "pkc";
        /**
         * @description Identifier of the challenge.
         * @example 1
         */
        ChallengeId: string;
        /**
         * @description Identifier of the cluster.
         * @example cluster-1
         */
        ClusterId: string;
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
         * @description Name of the user whose files they are.
         * @example admin
         */
        FileOwnerId: string;
        /**
         * @description Serial number of the HSM.
         * @example 532018
         */
        HsmId: string;
        /**
         * @description Maximum number of entries in the answer; without it, all entries.
         * @example 10
         */
        Limit: number;
        /**
         * @description Name of the log.
         * @example messages
         */
        LogId: string;
        /**
         * @description Seconds that the statistics cover, 1 to 99999. Without it the request is refused.
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
         * @description Number of entries to skip at the beginning of the list.
         * @example 0
         */
        Offset: number;
        /**
         * @description Identifier of the partition.
         * @example 9007199254740993
         */
        PartitionId: string;
        /**
         * @description Number of the PED: 0 is the local one, 1 a remote one.
         * @example 0
         */
        PedId: string;
        /**
         * @description Number of the policy in the Luna documentation.
         * @example 15
         */
        PolicyId: string;
        /**
         * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
         * @example co
         */
        RoleId: "so" | "co" | "cu" | "audit" | (string & {});
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
         * @description Identifier of the service.
         * @example ntls
         */
        ServiceId: string;
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
         * @description Absolute path of the NTP server.
         * @example /api/lunasa/ntp/servers/192.0.2.123
         */
        NtpServerLocation: string;
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
         * @description Absolute path of the notification.
         * @example /api/lunasa/snmp/users/snmpadmin/notifications/192.0.2.62
         */
        SnmpNotificationLocation: string;
        /**
         * @description Absolute path of the SNMP user.
         * @example /api/lunasa/snmp/users/monitoring
         */
        SnmpUserLocation: string;
        /**
         * @description Absolute path of the client that was registered.
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
         * @description Absolute path of the upgrade that was applied.
         * @example /api/lunasa/upgrades/621000099-000
         */
        UpgradeLocation: string;
        /**
         * @description Absolute path of the file among those of the caller.
         * @example /users/admin/files/payments.txt
         */
        UserFileLocation: string;
        /**
         * @description Absolute path of the user that was made.
         * @example /users/jdoe
         */
        UserLocation: string;
        /**
         * @description Names the scheme with which the caller can authenticate.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    closeSession: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    getTaskResponse: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listTaskActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    getAppliance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    listNtlsClients: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtlsClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    deleteNtlsClient: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listNtlsClientActions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    listNtlsClientLinks: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    getNtlsClientLink: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listApplianceActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the action, as the list of actions names it.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description Needed by no action; regenerateCertificate takes it. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["ApplianceActionInput"];
            };
        };
        responses: {
            /** @description A reboot or powering off waits to be started. The body is the task. */
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
            /** @description The new certificate is made. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The line; nothing and an empty object leave an empty one. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["LogMessage"];
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the service.
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
                 * @description Identifier of the service.
                 * @example ntls
                 */
                serviceid: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["ServiceChange"];
            };
        };
        responses: {
            /** @description The change is made. The body is an empty object. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Identifier of the service.
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["ServiceActionInput"];
            };
        };
        responses: {
            /** @description The action is under way; Location is its task. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["SshChange"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["WebServerChange"];
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PackageFile"];
                "application/vnd.safenetinc.lunasa+multipart;version=14": components["schemas"]["PackageUpload"];
            };
        };
        responses: {
            /** @description The package is verified, and installed if that was asked for. */
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UpgradeFile"];
                "application/vnd.safenetinc.lunasa+octet-stream;version=14": components["schemas"]["UpgradeUpload"];
            };
        };
        responses: {
            /** @description The upgrade is applied; Location is the upgrade. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster, or that there is none. */
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    createCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["ClusterCreation"];
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
            /** @description The cluster exists; Location is the list of its members. */
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    logoutHsm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    getHsmMetrics: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    getHsmCertificate: {
        parameters: {
            query?: {
                /**
                 * @description Which certificate: legacyKey for another HSM with firmware up to 7.4.0, key or pkc for one with firmware from 7.7.0 on.
                 * @example pkc
                 */
                type?: components["parameters"]["CertificateType"];
            };
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            /** @description The tampers are forgotten; Location is the tampers. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Number of the PED: 0 is the local one, 1 a remote one.
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Number of the PED: 0 is the local one, 1 a remote one.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Number of the PED: 0 is the local one, 1 a remote one.
                 * @example 0
                 */
                pedid: components["parameters"]["PedId"];
                /**
                 * @description Identifier of the action, as the list of actions names it.
                 * @example start
                 */
                actionid: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /** @description Needed by connect only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PedActionInput"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            /** @description The task of the action; Location is the task. */
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["IndirectResponseOrder"];
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listHsmRoleActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionRoles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionRoleActions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitions: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    getPartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    deletePartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    logoutPartition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            503: components["responses"]["Unavailable"];
        };
    };
    listPartitionPolicies: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @example 9007199254740993
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
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PolicyTemplateFile"];
            };
        };
        responses: {
            /** @description The file is written; Location is the file. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task that reads the token; Location is the task. */
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
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["StcSettings"];
            };
        };
        responses: {
            /** @description The channel is set up; Location is the partition. */
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
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["StcClientRegistration"];
            };
        };
        responses: {
            /** @description The client is registered; Location is the client. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @example 9007199254740993
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
                 * @example 9007199254740993
                 */
                partitionid: components["parameters"]["PartitionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["IndirectChallengeOrder"];
            };
        };
        responses: {
            /** @description The challenge; Location is where it can be read again. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @example 9007199254740993
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
    getNetwork: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["PingInput"];
            };
        };
        responses: {
            /** @description The time in seconds; 0 when no answer came. */
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    performNetworkDeviceAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["BondActionInput"];
            };
        };
        responses: {
            /** @description The bond is up, or down. The body is empty. */
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
                 * @description Seconds that the statistics cover, 1 to 99999. Without it the request is refused.
                 * @example 90
                 */
                duration?: components["parameters"]["MeasurementDuration"];
            };
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    getMeasurement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    getTime: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["TimeSetting"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is to change; nothing changes nothing. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["TimeChange"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description NTP. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["AutokeyNtpServerCreation"];
            };
        };
        responses: {
            /** @description The server is known; Location is the server. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    Location: components["headers"]["NtpServerLocation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AutokeyNtpServerRefused"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                    "application/json": components["schemas"]["AutokeyNtpServer"];
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["AutokeyNtpServerSettings"];
            };
        };
        responses: {
            /** @description The server has these settings. */
            204: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AutokeyNtpServerSettingsRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtpServerNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    performNtpAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the action: synchronize.
                 * @example synchronize
                 */
                actionid: components["parameters"]["NtpActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["NamedServerInput"];
            };
        };
        responses: {
            /** @description The clock is set. */
            200: {
                headers: {
                    "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    "Access-Control-Allow-Credentials": components["headers"]["AllowCredentials"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockOffset"];
                };
            };
            400: components["responses"]["SynchronizationRefused"];
            401: components["responses"]["NotAuthorized"];
            404: components["responses"]["NtpActionNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSyslog: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Syslog. */
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    getSnmp: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SNMP. */
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
    createSnmpUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["SnmpUserCreation"];
            };
        };
        responses: {
            /** @description The user exists; Location is the user. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["SnmpNotificationCreation"];
            };
        };
        responses: {
            /** @description The host is notified; Location is the notification. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UserCreation"];
            };
        };
        responses: {
            /** @description The user is there; Location is the user. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UserReplacement"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
            /** @description The user is gone. */
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UserChange"];
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
    performUserAction: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
        /** @description Needed by changePassword only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UserActionInput"];
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["UserCertificateCreation"];
            };
        };
        responses: {
            /** @description The user has the certificate. */
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
    listUserFiles: {
        parameters: {
            query?: {
                /**
                 * @description Maximum number of entries in the answer; without it, all entries.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user whose files they are.
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
                "application/vnd.safenetinc.lunasa+multipart;version=14": components["schemas"]["UserUpload"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user whose files they are.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path: {
                /**
                 * @description Name of the user whose files they are.
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
            /** @description The archive, which holds the one file. */
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
    getBlocklist: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["BlocklistChange"];
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
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["BlocklistChange"];
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
    replaceSnmpTrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["SnmpTrapConfiguration"];
            };
        };
        responses: {
            /** @description Traps go there. */
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
            404: components["responses"]["TrapUserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSnmpTrap: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=14
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is to change; nothing changes nothing. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=14": components["schemas"]["SnmpTrapChange"];
            };
        };
        responses: {
            /** @description The trap is changed. */
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
            404: components["responses"]["TrapNotConfigured"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
