// Room users: users of the appliance, their actions and their certificates.
import {
  changeUser,
  createUser,
  createUserCertificate,
  deleteUser,
  deleteUserCertificates,
  getUser,
  listUserActions,
  listUserCertificates,
  listUsers,
  performUserAction,
  replaceUser,
} from '@lunarest/appliance/users';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, stubs, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

/** The same in release 14. */
export const userHandlers: Pick<
  NewestHandlers<Context>,
  | 'listUsers'
  | 'createUser'
  | 'replaceUser'
  | 'changeUser'
  | 'deleteUser'
  | 'performUserAction'
  | 'createUserCertificate'
> = {
  listUsers: (_request, context) =>
    context.perform(listUsers, {}, (users) => ({
      status: 200,
      body: {
        users: stubs(
          users.map(({ id }) => id),
          'getUser',
          'userid',
        ),
      },
    })),

  createUser: ({ body }, context) =>
    context.perform(createUser, body, (path) => ({
      status: 204,
      headers: { Location: urlOf('getUser', path) },
    })),

  replaceUser: ({ path, body }, context) => context.perform(replaceUser, { ...path, ...body }, doneAnswer),

  changeUser: ({ path, body }, context) => context.perform(changeUser, { ...path, ...body }, doneAnswer),

  deleteUser: ({ path }, context) => context.perform(deleteUser, path, doneAnswer),

  performUserAction: ({ path, body }, context) =>
    context.perform(performUserAction, { ...path, ...body }, doneAnswer),

  createUserCertificate: ({ path, body }, context) =>
    context.perform(createUserCertificate, { ...path, ...body }, doneAnswer),
};

export const newUserHandlers: Pick<
  NewestHandlers<Context>,
  'getUser' | 'listUserActions' | 'listUserCertificates' | 'deleteUserCertificates'
> = {
  getUser: ({ path }, context) =>
    context.perform(getUser, path, (user) => ({
      status: 200,
      body: { ...user, ...linksOf(path), actions: urlOf('listUserActions', path) },
    })),

  listUserActions: ({ path }, context) =>
    context.perform(listUserActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performUserAction', path),
    })),

  listUserCertificates: ({ path }, context) =>
    context.perform(listUserCertificates, path, (certificates) => ({
      status: 200,
      body: { certificates: certificates.map(({ pem }) => ({ certificate: pem })) },
    })),

  deleteUserCertificates: ({ path }, context) => context.perform(deleteUserCertificates, path, doneAnswer),
};

/** Release 14 shows neither locks nor the age of a password, and has no list of actions to link to (decision D-75). */
export const userHandlers14: Pick<HandlersByRelease<Context>['14'], 'getUser'> = {
  getUser: ({ path }, context) =>
    context.perform(
      getUser,
      path,
      ({
        lockedOut: _,
        accountLockTime: __,
        accountUnlockTime: ___,
        passwordExpiryDaysRemaining: ____,
        ...user
      }) => ({ status: 200, body: { ...user, ...linksOf(path) } }),
    ),
};

function linksOf(path: { readonly userid: string }) {
  return { certificates: urlOf('createUserCertificate', path), files: urlOf('listUserFiles', path) };
}
