/** Lists the actions of a user. */
import type { Operation } from '../operation.ts';
import { done } from '../outcome.ts';
import { findOwnUser, type UserPath } from './find-user.ts';
import { type UserActionId, userActions } from './user-actions.ts';

export const listUserActions: Operation<
  UserPath,
  readonly UserActionId[],
  'SERVERPLUGIN_INVALID_USERID' | 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'
> = (state, input) => {
  const user = findOwnUser(state, input);
  return user.ok ? done(state, userActions) : user;
};
