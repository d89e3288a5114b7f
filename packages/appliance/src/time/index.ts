/** Room time: the clock and the NTP servers. */
export { changeTime, getTime } from './clock.ts';
export { getNtpStatus, type NtpServer } from './ntp.ts';
export {
  createAutokeyServer,
  createNtpServer,
  getNtpServer,
  listNtpServers,
  replaceAutokeyServer,
  replaceNtpServer,
} from './ntp-server.ts';
export { synchronize, synchronizeByName } from './synchronize.ts';
