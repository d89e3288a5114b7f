/** Lists the NTP servers by their addresses. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const listNtpServers: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.ntp.servers));
