/** Room time: the clock and the NTP servers. */
export { changeTime } from './change-time.ts';
export { createAutokeyServer, createNtpServer } from './create-ntp-server.ts';
export { getNtpServer } from './get-ntp-server.ts';
export { getNtpStatus } from './get-ntp-status.ts';
export { getTime } from './get-time.ts';
export { listNtpServers } from './list-ntp-servers.ts';
export type { NtpServer } from './ntp.ts';
export { replaceAutokeyServer, replaceNtpServer } from './replace-ntp-server.ts';
export { synchronize, synchronizeByName } from './synchronize.ts';
