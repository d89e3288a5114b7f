/** Room syslog: logs, remote hosts, and their certificates. */

export { createSyslogCa, createSyslogCertificate, replaceSyslogCertificate } from './certificate.ts';
export { getSyslogLog, listSyslogLogs } from './logs.ts';
export { createRemoteHost, listRemoteHosts } from './remote-hosts.ts';
export { getSyslog } from './syslog.ts';
