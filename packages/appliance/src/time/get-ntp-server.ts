/** Shows an NTP server. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findNtpServer, type NoNtpServer, type NtpServerPath } from './find-ntp-server.ts';
import type { NtpServer } from './ntp.ts';

export const getNtpServer: Operation<NtpServerPath, NtpServer, NoNtpServer> = (state, input) => {
  const server = findNtpServer(state, input);
  return server.ok ? done(state, server.value) : server;
};
