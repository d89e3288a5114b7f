/** Lists the clients by name. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const listNtlsClients: Operation<unknown, readonly string[], never> = (state) =>
  done(state, Object.keys(state.ntls.clients));
