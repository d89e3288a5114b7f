/** Lists the actions of the blocklist; none is known. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export const listWebServerActions: Operation<unknown, readonly string[], never> = (state) => done(state, []);
