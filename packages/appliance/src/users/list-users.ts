/** Lists the users by name. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';

export interface UserStub {
  readonly id: string;
}

export const listUsers: Operation<unknown, readonly UserStub[], never> = (state) =>
  done(
    state,
    Object.keys(state.users).map((id) => ({ id })),
  );
