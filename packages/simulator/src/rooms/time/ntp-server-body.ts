// NTP servers in the form of each release.
import type { NtpServer } from '@lunarest/appliance/time';

/** With NTS, and without autokey. */
export function ntpServerBody({ isAutokeyEnabled: _, keyId, port, ...server }: NtpServer) {
  return {
    id: server.address,
    ...server,
    ...(keyId === null ? {} : { keyId }),
    ...(port === null ? {} : { port }),
  };
}

/** With autokey, and without NTS. */
export function autokeyServerBody({ nts: _, port: __, keyId, ...server }: NtpServer) {
  return { id: server.address, ...server, ...(keyId === null ? {} : { keyId }) };
}
