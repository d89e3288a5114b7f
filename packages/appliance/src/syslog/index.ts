/** Room syslog: logs, remote hosts, and their certificates. */
export { createRemoteHost } from './create-remote-host.ts';
export { createSyslogCa } from './create-syslog-ca.ts';
export { createSyslogCertificate } from './create-syslog-certificate.ts';
export { getSyslog } from './get-syslog.ts';
export { getSyslogLog } from './get-syslog-log.ts';
export { listRemoteHosts } from './list-remote-hosts.ts';
export { listSyslogLogs } from './list-syslog-logs.ts';
export { replaceSyslogCertificate } from './replace-syslog-certificate.ts';
