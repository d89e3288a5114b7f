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
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles of appliance users
         * @description Lists the roles that appliance users can have, the built-in ones first. These are not the roles of the HSM.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role of appliance users
         * @description Makes a role without rules, so that its users may call nothing until replaceRoleResources gives it some.
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
         * @description Replaces the description of a custom role; its rules stay.
         */
        put: operations["replaceRole"];
        post?: never;
        /**
         * Delete a role of appliance users
         * @description Removes a custom role with its rules. Users who had it are left without a role.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Change the description of a role
         * @description Changes the given properties of a custom role; its rules stay.
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
         * @description Returns what the users of a role may call, one rule per line. A rule for a list does not cover its items.
         */
        get: operations["getRoleResources"];
        /**
         * Replace the rules of a role
         * @description Replaces the rules of a custom role. They hold from the next request of its users on.
         */
        put: operations["replaceRoleResources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Add rules to a role
         * @description Adds rules to those of a custom role.
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
         * @description Returns the roles of all changeable users and the rules of all changeable roles, in the form in which they can be written.
         */
        get: operations["getAcl"];
        /**
         * Replace the access control list
         * @description Sets every entry of changeable users and roles; an entry that is missing is removed. It makes no users and no roles.
         */
        put: operations["replaceAcl"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the access control list
         * @description Sets the entries that are given and leaves all others as they are. It makes no users and no roles.
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
        /**
         * Change the NTLS settings
         * @description Sets how clients connect; all settings must be given.
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
         * @description Returns the certificate that the appliance shows to its clients.
         */
        get: operations["getNtlsCertificate"];
        /**
         * Install an NTLS certificate
         * @description Makes a task that puts a certificate in the place of the present one; it waits until it is started. The certificate is uploaded, or it is a file of the caller.
         */
        put: operations["installNtlsCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Regenerate the NTLS certificate
         * @description Makes a task that makes a new key and a certificate signed by itself; it waits until it is started.
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
         * @description Lists the clients that are registered.
         */
        get: operations["listNtlsClients"];
        put?: never;
        /**
         * Register an NTLS client
         * @description Registers a client by its address or host name. The certificate is in the request, in a file of the caller that has the address or host name as its name, or added later by replaceNtlsClientCertificate.
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
         * @description Adds or replaces the certificate of a client. It is uploaded, stands in the request, or is a file of the caller.
         */
        put: operations["replaceNtlsClientCertificate"];
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
    "/api/lunasa/ntls/clients/{clientid}/dn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the DN filter of an NTLS client
         * @description Returns the filter that the distinguished name of the client's certificate must fit.
         */
        get: operations["getNtlsClientDn"];
        /**
         * Change the DN filter of an NTLS client
         * @description Sets the filter that the distinguished name of the client's certificate must fit.
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
         * Reboot, power off or renew the certificate
         * @description Reboot and powerOff end every session, so each becomes a task that waits until it is started; afterwards only the services that start on boot are running. regenerateCertificate makes a new certificate of the appliance at once; its input is for this action only. While a task is running, none of them is taken. When the appliance insists on SO logins, a new certificate needs the HSM SO.
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
    "/api/lunasa/webServer/blocklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the blocklist settings
         * @description Returns after how many infractions a user is blocked, and for how long. No HSM or partition login is needed.
         */
        get: operations["getBlocklist"];
        /**
         * Replace the blocklist settings
         * @description Sets what is given and puts everything else back to its default. severity stands for all three other settings and wins over them. The settings are kept and shown; the reference server refuses no user because of them. No HSM or partition login is needed.
         */
        put: operations["replaceBlocklist"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the blocklist settings
         * @description Sets what is given and leaves everything else. severity stands for all three other settings and wins over them. No HSM or partition login is needed.
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
         * @description restore brings back the configuration of one service, or of all, from a backup, and keeps the present one as another backup. What is restored must be stopped before, except network and webserver, which cannot be; webserver restarts by itself, which ends every session. The HSM and its partitions are not touched. A reboot is needed before the services use it.
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
    "/api/lunasa/hsms/{hsmid}/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the capabilities of an HSM
         * @description Lists what the HSM could be set up to do. No HSM or partition login is needed.
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
    "/api/lunasa/hsms/{hsmid}/partitions/{partitionid}/object/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objects of a partition
         * @description Lists the objects of the partition that the caller may see: without a login of one of its crypto roles only the public ones.
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
         * @description Shows the attributes of an object: n/a where one does not apply, empty where it is not set. An object that is not public answers an empty object unless one of the crypto roles is logged in.
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
         * @description Makes a task of the action: backup copies objects of the partition to the backup of the given name, over an older one; restore brings them back as new objects, from the last backup when none is named. No ids mean all. The Crypto Officer must be logged in.
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
         * @description Starts or ends the rollover of the primary SMK; both belong to smk-fw7-rollover alone. After start new blobs are made with a new primary; end deletes the old one, and blobs that were not taken over are lost. The Crypto Officer of the partition must be logged in.
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
         * @description Changes the host name of the appliance. Without one it stays as it is.
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
         * @description Sets address, mask and gateway of an interface or a bond, and the mode of a bond. An interface that belongs to an enabled bond has no configuration of its own.
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
    "/api/lunasa/network/devices/{deviceid}/classes/{classid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a traffic class
         * @description Returns the bandwidth that a traffic class of the device has.
         */
        get: operations["getTrafficClass"];
        /**
         * Set a traffic class
         * @description Sets the bandwidth of a traffic class of the device, and makes the class when it is not there.
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
         * @description Deletes a route of the device. The body repeats the route; a gateway must be named where the route has one.
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
         * @description Starts the measurement of the traffic of clients at an interval, or ends it. enable needs the interval.
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
         * @description Adds a server that the appliance may follow. It is authenticated by a key or by NTS, not by both.
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
         * @description Sets the clock by a server at once: the one named, or the preferred one of those known. The NTP service must be stopped. The only action is synchronize.
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
        /**
         * Add a remote host
         * @description Sends logs to one more host. With tls they are encrypted; add the CA of the host before.
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
         * @description Trusts the CA that has signed the certificates of the remote hosts. There is one such CA; a second one takes its place. Give the certificate itself or the name of a file in the home directory. It counts from the next start of the syslog service.
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
         * @description Installs the certificate with which the appliance proves itself to remote hosts: the one that is sent, or a file in the home directory. It counts from the next start of the syslog service.
         */
        put: operations["replaceSyslogCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Generate the syslog certificate
         * @description Makes a private key and a self-signed certificate with which the appliance proves itself to remote hosts. It counts from the next start of the syslog service.
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
         * @description Sends traps to one more host.
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
         * Write a log line that makes traps
         * @description Writes a line of a given facility and level to the log, so that traps can be seen to go out.
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
         * @description Begins to send traps, or ends it. There must be a trap before traps can be enabled.
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
         * @description Returns how traps to a host are sent. Passwords are never shown.
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
        /**
         * Change an SNMP notification
         * @description Changes how a host is notified; what is left out stays.
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
    "/users/{userid}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the actions of a user
         * @description Lists the actions of a user and their paths. Only an admin sees other users than itself; any other user has changePassword alone. No HSM or partition login is needed.
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
        /**
         * List the certificates of a user
         * @description Lists the certificates with which a user can log in. Only an admin sees those of other users. No HSM or partition login is needed.
         */
        get: operations["listUserCertificates"];
        put?: never;
        /**
         * Add a certificate to a user
         * @description Adds a certificate with which the user can log in. One that is there already is not added again. Only an admin may add to another user. No HSM or partition login is needed.
         */
        post: operations["createUserCertificate"];
        /**
         * Delete the certificates of a user
         * @description Deletes all certificates of a user, who can then log in by password only. Only an admin may delete those of another user. No HSM or partition login is needed.
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
    "/api/lunasa/user/config/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the rules for logins
         * @description Returns when failed logins lock a user out, and for how long. No HSM or partition login is needed.
         */
        get: operations["getLoginRules"];
        /**
         * Replace the rules for logins
         * @description Sets when failed logins lock a user out, and for how long. Users who are locked out stay locked out. No HSM or partition login is needed.
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
         * @description A link leads here; no source shows the actions. No HSM or partition login is needed.
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
         * @description Returns what a new password must be and how long it lasts. No HSM or partition login is needed.
         */
        get: operations["getPasswordRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the rules for passwords
         * @description Changes some of what a new password must be and how long it lasts. No HSM or partition login is needed.
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
         * @description Lets passwords expire and be remembered (enable), or not (disable). No HSM or partition login is needed.
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
        /** @description The entries of changeable users and roles, one to a line. user,<userid>,<roleid> gives a user a role; role,<roleid>,<rule> gives a role a rule. */
        AccessControlList: string;
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
        /** @description One capability. */
        Capability: {
            /** @description Number of the policy that the capability makes possible, as a text. */
            id: string;
            /** @description What it makes possible, for people. */
            name?: string;
            /** @description 0 is impossible, 1 is possible; of a limit, the largest. */
            value?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description What the HSM could be set up to do. Open: no source prints it. */
        CapabilityList: {
            capabilities: components["schemas"]["Capability"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Name of a file of the caller that ends in .pem; no leading dot and no trailing space. */
        CertificateFileName: string;
        /** @description A certificate in PEM, as it is in its file. */
        CertificateUpload: string;
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
        /** @description The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. */
        CloningDomain: string;
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
        /** @description Name of the person; empty for none. */
        FullName: string;
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
        /** @description What a new HSM identity is made of. A password HSM needs password and domain; a PED HSM takes them from PED keys. */
        HsmInitialization: {
            /** @description Name of the HSM. */
            label: string;
            /** @description A password that a role is to have from now on. */
            password?: components["schemas"]["Password"];
            /** @description The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. */
            domain?: components["schemas"]["CloningDomain"];
            /**
             * @description Use the factory cloning domain; password HSMs only.
             * @default false
             */
            defaultDomain?: boolean;
            /** @description The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
            /** @description Name of a policy template file of the caller to apply; it ends in .txt or .ppt. */
            pptFile?: string;
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
            /** @description The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
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
            /** @description A password that a role is to have from now on. */
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description The password of an HSM role and the one to replace it. */
        HsmRolePasswordChange: {
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            oldPassword: components["schemas"]["PresentedPassword"];
            /** @description A password that a role is to have from now on. */
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
            /** @description The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
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
        /** @description The IPv4 configuration of an interface or a bond. */
        Ip4Configuration: {
            /** @description The address. */
            ip: string;
            /** @description Length of the network prefix. */
            mask: number;
            /** @description The default gateway. */
            gateway: string;
            /**
             * @description How a bond uses its interfaces; bonds only. Left out, active-backup.
             * @enum {string}
             */
            mode?: "active-backup" | "broadcast" | "lacp";
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
        /** @description When the lock on logins began or ends; empty without a lock. */
        LockTime: string;
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
        /** @description When failed logins lock a user out. */
        LoginRules: {
            /** @description How long a failed login counts. */
            detectionWindowSeconds: number;
            /** @description How long a user is locked out. */
            lockoutDurationSeconds: number;
            /** @description How many failed logins lock a user out; 0 for never. */
            maxFailedAttempts: number;
            /** @description Absolute path of the actions of these rules. */
            actions: string;
        };
        /** @description When failed logins lock a user out from now on. */
        LoginRulesReplacement: {
            /** @description How long a failed login counts. */
            detectionWindowSeconds: number;
            /** @description How long a user is locked out. */
            lockoutDurationSeconds: number;
            /** @description How many failed logins lock a user out; 0 for never. The upper bound is inferred. */
            maxFailedAttempts: number;
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
        /** @description Input of the measurement actions. */
        MeasurementActionInput: {
            /** @description Seconds between two measurements, 1 to 99999; enable needs it. */
            interval?: number;
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
        /** @description What is to change; what is left out stays. */
        NetworkChange: {
            /** @description Host name of the appliance. */
            hostname?: string;
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
            /** @description Cipher suites in the order of preference, separated by colons. */
            cipherList?: string;
            /** @description Key exchange groups in the order of preference, separated by colons. */
            groupList?: string;
            /** @description Absolute path of the clients. */
            clients?: string;
            /** @description Absolute path of the certificate of the appliance. */
            certificate?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The certificate that the appliance shows to its clients. Open: no source prints it. */
        NtlsCertificate: {
            /** @description The certificate in PEM. */
            certificate?: string;
            /** @description Distinguished name of the holder. */
            subject?: string;
            /** @description Distinguished name of who signed it. */
            issuer?: string;
            /** @description Serial number in hexadecimal. */
            serialNumber?: string;
            /** @description First moment of validity, in UTC. */
            validFrom?: string;
            /** @description Last moment of validity, in UTC. */
            validTo?: string;
            /** @description SHA-256 of the certificate in hexadecimal. */
            fingerprint?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The certificate that is to be installed, by the name of its file. */
        NtlsCertificateFile: {
            /** @description Name of a file of the caller that ends in .pem; no leading dot and no trailing space. */
            file: components["schemas"]["CertificateFileName"];
        };
        /** @description What the new self-signed certificate is to say. */
        NtlsCertificateRegeneration: {
            /** @description Common name; the host name unless given. */
            cn?: string;
            /** @description First day of validity; today unless given. */
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
            /** @description Unit of the organization. */
            orgunit?: string;
            /** @description Address of who looks after the appliance. */
            email?: string;
            /** @description Other names of the appliance. */
            subjectAltName?: string[];
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
        /** @description The new certificate of the client: itself, or the name of its file. */
        NtlsClientCertificate: {
            /** @description The certificate in PEM. */
            certificate?: string;
            /** @description Name of a file of the caller that ends in .pem; no leading dot and no trailing space. */
            file?: components["schemas"]["CertificateFileName"];
        };
        /** @description The filter that the distinguished name of the client's certificate must fit. */
        NtlsClientDn: {
            /** @description Attributes of a distinguished name, separated by slashes; empty when there is no filter. */
            dn: string;
        };
        /** @description A filter for the distinguished name of the client's certificate. */
        NtlsClientDnChange: {
            /** @description Attributes of a distinguished name, separated by slashes. */
            dn: string;
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
        /** @description A new client. Its certificate stands here, or in a file of the caller that is called like the address or host name, or comes later. */
        NtlsClientRegistration: {
            /** @description Name of the client; server is not allowed. */
            clientName: components["schemas"]["NtlsClientName"];
            /** @description Address of the client; not together with hostname. */
            ip?: string;
            /** @description Host name of the client; not together with ip. */
            hostname?: string;
            /** @description Certificate of the client in PEM, with or without its first and last line. */
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
        /** @description All settings of NTLS. */
        NtlsSettings: {
            /** @description Seconds that a connection may take to be set up; an appliance begins with 20. */
            receiveTimeoutTimer: number;
            /** @description Whether the address of a client must be the registered one. */
            ipCheckEnabled: boolean;
            /** @description Cipher suites in the order of preference, separated by colons. */
            cipherList: string;
            /** @description Key exchange groups in the order of preference, separated by colons. */
            groupList: string;
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
        /** @description Which server to ask, and how. */
        NtpActionInput: {
            /** @description Address or name of the server. Left out, a server that is known. */
            server?: string;
            /** @description Authenticate the server by NTS. */
            nts?: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol; NTS needs 4. */
            protocolVersion?: number;
        };
        /** @description An NTP server. Open: no source prints this body. */
        NtpServer: {
            /** @description Identifier of the server: its address. */
            id: string;
            /** @description Address or name of the server. */
            address: string;
            /** @description Send several packets where one would do. */
            isBurstEnabled: boolean;
            /** @description Send several packets while the server does not answer yet. */
            isInitialBurstEnabled: boolean;
            /** @description Prefer this server to the others. */
            isPreferredServer: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol; 1 and 2 only for a server that an earlier release added. */
            protocolVersion: number;
            /** @description Authenticate the server by NTS. */
            nts: boolean;
            /** @description Port of the NTS key exchange, 4460 by default; only with NTS. */
            port?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description The server and how to speak to it. */
        NtpServerCreation: {
            /** @description Address or name of the server. */
            address: string;
            /** @description Send several packets where one would do. */
            isBurstEnabled?: boolean;
            /** @description Send several packets while the server does not answer yet. */
            isInitialBurstEnabled?: boolean;
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Authenticate the server by NTS. */
            nts?: boolean;
            /** @description Prefer this server to the others. */
            isPreferredServer?: boolean;
            /** @description Version of the protocol; NTS needs 4. */
            protocolVersion?: number;
            /** @description Port of the NTS key exchange, 4460 by default; only with NTS. */
            port?: number;
        };
        /** @description The NTP servers. Open: no source prints this body. */
        NtpServerList: {
            servers: components["schemas"]["NtpServerStub"][];
        } & {
            [key: string]: unknown;
        };
        /** @description How to speak to the server. */
        NtpServerSettings: {
            /** @description Key that authenticates the server. */
            keyId?: number;
            /** @description Version of the protocol; NTS needs 4. */
            protocolVersion: number;
            /** @description Send several packets where one would do. */
            isBurstEnabled: boolean;
            /** @description Send several packets while the server does not answer yet. */
            isInitialBurstEnabled: boolean;
            /** @description Prefer this server to the others. */
            isPreferredServer: boolean;
            /** @description Authenticate the server by NTS. */
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
        /** @description Which objects, and which backup they go to or come from. */
        ObjectActionInput: {
            /** @description Name of the backup; backup needs it. */
            name?: string;
            /** @description Handles of the objects; none for all of them. */
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
        /** @description What a new partition identity is made of. A password partition needs domain and password; a PED partition takes them from PED keys. */
        PartitionInitialization: {
            /** @description Label of the partition; spaces around it are ignored, and the name of the partition is used when it is left out. */
            label?: string;
            /** @description A password that a role is to have from now on. */
            password?: components["schemas"]["Password"];
            /** @description The cloning domain; only HSMs and partitions of one domain can clone objects among themselves. */
            domain?: components["schemas"]["CloningDomain"];
            /** @description Use the factory cloning domain. */
            defaultDomain?: boolean;
            /** @description The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
            ped?: components["schemas"]["PedSelector"];
            /** @description A name for the cloning domain; empty or left out for none. */
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
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            password?: components["schemas"]["PresentedPassword"];
            /** @description The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
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
        /** @description Attributes of an object, or nothing of one that the caller may not see. Open: the page is cut off before it names them. */
        PartitionObject: {
            /** @description Handle of the object. */
            id?: string;
            /** @description Name that the program gave which made it; empty for none. */
            label?: string;
            /** @description Kind of object. */
            class?: string;
            /** @description Kind of key; n/a of an object that is no key. */
            keyType?: string;
            /** @description Bytes that it takes in the partition. */
            size?: number;
            /** @description Whether one of the crypto roles must be logged in to see it. */
            private?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Input that only some actions of a partition role take. */
        PartitionRoleActionInput: {
            /** @description A password that a role is to have from now on. */
            password?: components["schemas"]["Password"];
            /** @description For createChallenge: true sets the default value, false a random one. */
            defaultChallenge?: boolean;
        };
        /** @description The first password of a partition role. A password partition needs it; a PED partition takes it from a PED key. */
        PartitionRoleInitialization: {
            /** @description A password that a role is to have from now on. */
            password?: components["schemas"]["Password"];
            /** @default 0 */
            ped?: components["schemas"]["PedSelector"];
            /** @description False on a password partition; a partition with its own SO ignores it for co and cu. */
            defaultChallenge?: boolean;
        };
        /** @description The password of a partition role and the one to replace it. */
        PartitionRolePasswordChange: {
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            oldPassword: components["schemas"]["PresentedPassword"];
            /** @description A password that a role is to have from now on. */
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
         * @description A password that a role is to have from now on.
         */
        Password: string;
        /** @description What a new password must be, and how long it lasts. */
        PasswordRules: {
            /** @description Days after which a password must be changed, while passwords expire. */
            expiryDays: number;
            /** @description How many of the last passwords must not be used again, while they are remembered. */
            history: number;
            /** @description How many characters a new password needs. */
            minimumLength: number;
            /** @description Absolute path of the actions of these rules. */
            actions: string;
        };
        /** @description Which rules the action is about; without them it is about both. */
        PasswordRulesActionInput: {
            /** @description Each rule once. */
            settingsToToggle?: ("expiryDays" | "history")[];
        };
        /** @description The rules to change; what is left out stays. */
        PasswordRulesChange: {
            /** @description Whole days in UTC; a password expires at the end of the last of them. */
            expiryDays?: number;
            /** @description How many of the last passwords must not be used again. */
            history?: number;
            /** @description How many characters a new password needs. */
            minimumLength?: number;
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
        /** @description The PED that takes part: 0 is the local one, 1 a remote one. A password appliance ignores it. */
        PedSelector: string;
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
        /** @description The host and how to send logs to it. */
        RemoteHostCreation: {
            /** @description Address or name of the host. */
            address: string;
            /**
             * @description Protocol to send logs by; udp by default.
             * @enum {string}
             */
            protocol?: "tcp" | "udp";
            /** @description Port of the host; 514 by default. */
            port?: number;
            /** @description Who proves itself to whom; server by default. */
            mode?: string;
            /** @description Name in the certificate of the host. */
            name?: string;
            /** @description Encrypt the logs; false by default. */
            tls?: boolean;
        };
        /** @description The remote hosts. Open: no source prints this body. */
        RemoteHostList: {
            remoteHosts: components["schemas"]["RemoteHost"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What to bring back from the backup. */
        Restoration: {
            /** @description The service: network, ssh, ntls, syslog, ntp, snmp, users, system, webserver, cluster, ismigration, ctc, or all. */
            service: string;
        };
        /** @description What is to be changed of the role. */
        RoleChange: {
            /** @description Name of the role for people. */
            fullName?: components["schemas"]["RoleFullName"];
        };
        /** @description A new role; it has no rules yet. */
        RoleCreation: {
            /** @description Identifier of the role. */
            roleId: string;
            /** @description Name of the role for people. */
            fullName?: components["schemas"]["RoleFullName"];
            /** @description Name of a file of the caller that lists the LunaSH commands of the role. */
            file?: string;
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
        /** @description Name of the role for people. */
        RoleFullName: string;
        /** @description The roles of an HSM or a partition. */
        RoleList: {
            roles: components["schemas"]["RoleStub"][];
        };
        /** @description What the role is from now on. */
        RoleReplacement: {
            /** @description Name of the role for people. */
            fullName: components["schemas"]["RoleFullName"];
        };
        /** @description The rules of a role, one to a line: METHOD:/path, where a part of the path in braces stands for any value. */
        RoleRules: string;
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
        /** @description The route that is meant. */
        RouteDescription: {
            /**
             * @description Whether the route leads to one host or to a network.
             * @enum {string}
             */
            routeType: "host" | "network";
            /** @description Address of the host or of the network. */
            destination: string;
            /** @description Mask of the network. Left out, 255.255.255.0 for a network. */
            netmask?: string;
            /** @description The next hop; needed where the route has one. */
            gateway?: string;
        };
        /** @description What the certificate is to say. */
        SelfSignedCertificate: {
            /** @description Common name; 1.2.3.0 by default. */
            cn?: string;
            /** @description First day of validity as YYYY-MM-DD; today by default. */
            startDate?: string;
            /** @description Days of validity; 3653 by default. */
            days?: number;
            /** @description Two letters of the country; CA by default. */
            country?: string;
            /** @description State or province; Ontario by default. */
            state?: string;
            /** @description City; Ottawa by default. */
            location?: string;
            /** @description Organization; Thales by default. */
            organization?: string;
            /** @description Division of the organization. */
            orgunit?: string;
            /** @description Address of the owner. */
            email?: string;
            /** @description Other names that the certificate is to hold. */
            subjectAltName?: string[];
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
        /** @description A scalable key storage master key of a partition. */
        SmkKey: {
            /** @description Identifier of the SMK, such as smk-fw7-primary. */
            id: string;
            /** @description Whether the place of this SMK holds a key. */
            state: components["schemas"]["SmkState"];
            /** @description Absolute path of the actions of the SMK. */
            actions: string;
        };
        /**
         * @description Whether the place of this SMK holds a key.
         * @enum {string}
         */
        SmkState: "Not Initialized" | "Initialized";
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
        /** @description What is to change; what is left out stays. */
        SnmpNotificationChange: {
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
            /**
             * @description trap for messages without an answer, inform for messages that are confirmed.
             * @enum {string}
             */
            type?: "trap" | "inform";
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
        /** @description How traps to a host are sent. */
        SnmpTrap: {
            /** @description How traps are authenticated. */
            authenticationProtocol: string;
            /** @description Engine that receives them. */
            engineId: string;
            /** @description UDP port of the host. */
            port: number;
            /** @description How they are encrypted. */
            privacyProtocol: string;
            /** @description authPriv: authenticated and encrypted. */
            securityLevel: string;
            /** @description Name of the SNMP user. */
            securityName: string;
            /** @description trap, or inform for confirmed ones. */
            trapType: string;
        };
        /** @description Where traps go, and how. */
        SnmpTrapCreation: {
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
            /**
             * @description trap for messages without an answer, inform for messages that are confirmed.
             * @enum {string}
             */
            trapType: "trap" | "inform";
        };
        /** @description The trap that was made. */
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
            /** @description Process that the line is to come from. */
            process: string;
            /** @description Text of the line. */
            message: string;
            /** @description Add a process number to the line. */
            pid?: boolean;
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
        /** @description The certificate of the CA, or the name of its file; not both. */
        SyslogCa: {
            /** @description PEM certificate of the CA. A backslash and an n may stand for a line break. */
            certificate?: string;
            /** @description Name of a .pem file in the home directory. */
            file?: string;
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
        /** @description The file that holds the certificate. */
        SyslogCertificateFile: {
            /** @description Name of a .pem file in the home directory. */
            file: string;
        };
        /** @description The PEM certificate itself. */
        SyslogCertificateText: string;
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
        /** @description The bandwidth of a traffic class, in kilobits. */
        TrafficClassInput: {
            /** @description Bandwidth that the class always has. */
            minBandwidth: number;
            /** @description Bandwidth that it never exceeds. Left out, that of minBandwidth. */
            maxBandwidth?: number;
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
            /** @description Absolute path of the actions of the user. */
            actions: string;
            /** @description Absolute path of the certificates of the user. */
            certificates: string;
            /** @description Absolute path of the files of the user. */
            files: string;
            /** @description Whether logins are refused for a while, because too many have failed. */
            lockedOut: boolean;
            /** @description When the lock on logins began or ends; empty without a lock. */
            accountLockTime: components["schemas"]["LockTime"];
            /** @description When the lock on logins began or ends; empty without a lock. */
            accountUnlockTime: components["schemas"]["LockTime"];
            /** @description Days until the password must be changed; missing where passwords do not expire. */
            passwordExpiryDaysRemaining?: number;
        };
        /** @description What only changePassword takes. */
        UserActionInput: {
            /** @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
            password?: components["schemas"]["UserPassword"];
            /** @description A password that is shown as proof. It has no bounds: what an earlier release accepted must still be presentable. */
            currentPassword?: components["schemas"]["PresentedPassword"];
        };
        /** @description A certificate of a user. */
        UserCertificate: {
            /** @description The certificate in PEM, with real line ends. */
            certificate: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A certificate that the user may log in with from now on. */
        UserCertificateCreation: {
            /** @description The certificate in PEM. Line ends may be missing within its data, and may be written as a backslash and the letter n. */
            certificate: string;
        };
        /** @description The certificates with which a user can log in. Open: no source shows the list. */
        UserCertificateList: {
            certificates: components["schemas"]["UserCertificate"][];
        } & {
            [key: string]: unknown;
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
        /** @description A user to be made. The password is a first one, which the user must change. */
        UserCreation: {
            /** @description Name of the user; no other user may have it. */
            userId: string;
            /** @description Name of the person; empty for none. */
            fullName?: components["schemas"]["FullName"];
            /** @description Mail address of the person; empty for none. */
            email?: components["schemas"]["Email"];
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role?: components["schemas"]["UserRoleName"];
            /** @description A new password of a user. It needs three of four kinds of characters: upper case, lower case, digits and others. */
            password: components["schemas"]["UserPassword"];
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
        /** @description All that can be changed of a user; what is left out becomes empty. */
        UserReplacement: {
            /** @description Name of a role that appliance users can have, such as admin, operator, monitor or audit. */
            role: components["schemas"]["UserRoleName"];
            /** @description Name of the person; empty for none. */
            fullName: components["schemas"]["FullName"];
            /** @description Mail address of the person; empty for none. */
            email?: components["schemas"]["Email"];
        };
        /** @description A role of appliance users. Open: no source prints it; it has the form of a user. */
        UserRole: {
            /** @description Identifier of the role. */
            roleId: string;
            /** @description Name of the role for people; empty when it has none. */
            fullName?: string;
            /** @description Whether the role can be changed; the built-in ones cannot. */
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
            /** @description Absolute path of the blocklist settings. */
            blocklist?: string;
            /** @description Absolute path of the actions. */
            actions?: string;
        } & {
            [key: string]: unknown;
        };
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
        /** @description The input does not fit, the HSM SO is missing, or a task is running. */
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
        /** @description A backup does not offer this action. */
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
        /** @description The input does not fit, or the name of the policy template file is invalid or reserved. */
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
        /** @description The input does not fit, the interval is missing or out of range, or the measurement cannot be switched now. */
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
        /** @description The input does not fit, or the host name is not valid or could not be set. */
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
        /** @description The operation exists, and no source tells what it does. The simulation does not pretend to do it. */
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
        /** @description The input, the certificate or the name of its file does not fit. */
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
        /** @description The input, the certificate or the name of its file does not fit, or the certificate could not be stored. */
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
        /** @description The input is no distinguished name, or the HSM SO must be logged in first. */
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
        /** @description The input does not fit, or the parameters of the authentication do not go together. */
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
        /** @description The input does not fit, the settings do not go together, the server is invalid or known already, or the SO must be logged in. */
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
        /** @description The input does not fit, the settings do not go together, or the SO must be logged in. */
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
        /** @description The NTP service runs; it must be stopped first. */
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
        /** @description The input does not fit, there is no such backup, or the partition has no room for it. */
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
        /** @description The appliance failed, or the HSM does not tell what the object is. */
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
        /** @description There is no such action. */
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
        /** @description The input does not fit, or a setting is named twice. */
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
        /** @description The input does not fit, or logs are sent to this host already. */
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
        /** @description The input does not fit, the backup is missing or no good for this, or the service is running. */
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
        /** @description The input does not fit, the file is not there, or a role has this identifier already. */
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
        /** @description There is no such network device, or the device has no such route. */
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
        /** @description The input does not fit, or there is no such day. */
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
        /** @description The action is only for the rollover SMK. */
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
        /** @description The input does not fit, or the version of the partition or the firmware has no SMK. */
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
        /** @description A rollover is open; it must be ended before another is started. */
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
        /** @description There is no such action, or no trap that could be enabled. */
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
        /** @description There is no such trap. */
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
        /** @description The input does not fit, or traps go to this host already. */
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
        /** @description The home directory has no such file. */
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
        /** @description The input does not fit, the file name is not valid, or the certificate is not valid or has expired. */
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
        /** @description The home directory has no such file. */
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
        /** @description The input does not fit, the body is of another kind, or the certificate is not valid or has expired. */
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
        /** @description There is no such network device or traffic class. */
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
        /** @description The input does not fit, or no class can have this name or this bandwidth. */
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
    };
    parameters: {
        /**
         * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
         * @example application/vnd.safenetinc.lunasa+json;version=17
         */
        AcceptType: string;
        /**
         * @description Identifier of the action, as the list of actions names it.
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
         * @description Identifier of the action: enable or disable.
         * @example enable
         */
        MeasurementActionId: "enable" | "disable" | (string & {});
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
         * @description Identifier of the service.
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
         * @description Absolute path of the role of appliance users that was made.
         * @example /roles/auditors
         */
        RoleLocation: string;
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
         * @description Absolute path of the traffic class.
         * @example /api/lunasa/network/devices/eth0/classes/demoClass
         */
        TrafficClassLocation: string;
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
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The role exists; Location is the role. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The role has the new name. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The role is gone. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The role is as was asked. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The role has these rules. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The role has these rules as well. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The list is as was asked. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The entries are as was asked. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The settings are as was asked. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description A task waits to install the certificate; Location is the task. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the certificate is to say; nothing for the defaults. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsCertificateRegeneration"];
            };
        };
        responses: {
            /** @description A task waits to make the certificate; Location is the task. */
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
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["NtlsClientRegistration"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The client has this certificate. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The client has this filter. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ApplianceActionInput"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The line; nothing and an empty object leave an empty one. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ServiceChange"];
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
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["ServiceActionInput"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @description Identifier of the action, as the list of actions names it.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmActionInput"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Which certificate: legacyKey for another HSM with firmware up to 7.4.0, key or pkc for one with firmware from 7.7.0 on.
                 * @example pkc
                 */
                type?: components["parameters"]["CertificateType"];
            };
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PedActionInput"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmRolePasswordChange"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["HsmRoleActionInput"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Identifier of the role: so or audit on the HSM; so, co or cu on a partition.
                 * @example co
                 */
                roleid: components["parameters"]["RoleId"];
            };
            cookie?: never;
        };
        /** @description May be left out for a PED partition. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionRoleInitialization"];
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
                 * @example 1532018000011
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionRolePasswordChange"];
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
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["PartitionRoleActionInput"];
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
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Identifier of the action, as the list of actions names it.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Identifier of the action, as the list of actions names it.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is to change; nothing changes nothing. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The class has this bandwidth; Location is the class. */
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
            /** @description The route is gone. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description Needed by enable only. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["MeasurementActionInput"];
            };
        };
        responses: {
            /** @description The measurement is on, or off. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is to change; nothing changes nothing. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The server has these settings. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description Which server to ask, and how. Nothing stands for a known server. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description Logs are sent to the host. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
                 */
                "Accept-Type": components["parameters"]["AcceptType"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the certificate is to say; all of it has a default. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["SelfSignedCertificate"];
            };
        };
        responses: {
            /** @description The certificate is made. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
            /** @description Traps go to the host. The body names the new trap. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/vnd.safenetinc.lunasa+json;version=17": components["schemas"]["EmptyObject"];
            };
        };
        responses: {
            /** @description Traps are sent, or not. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description What is to change; nothing changes nothing. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description Needed by changePassword only. */
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
    deleteUserCertificates: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The user has no certificate. */
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
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
                 * @example application/vnd.safenetinc.lunasa+json;version=17
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
    getLoginRules: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The rules hold. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
            /** @description The rules hold. */
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
                 * @description Names the vendor media type, and with it the release, in a request that has no body and so no Content-Type. A request that has Content-Type needs no Accept-Type: Content-Type decides.
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
        /** @description Nothing, or the rules that the action is about. */
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
