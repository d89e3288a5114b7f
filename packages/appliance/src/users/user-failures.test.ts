/** Every refusal of the operations on users can be reached, and here is how. */
import { describe, expect, test } from '@jest/globals';
import { type Bench, createBench } from '../testing/bench.ts';
import type { Reachable } from '../testing/reachable.ts';
import { createUserCertificate, deleteUserCertificates, listUserCertificates } from './certificates.ts';
import { changeUser, replaceUser } from './change-user.ts';
import { createUser } from './create-user.ts';
import { createUserFile } from './create-user-file.ts';
import { deleteUser } from './delete-user.ts';
import { getUser } from './get-user.ts';
import { listUserActions } from './list-user-actions.ts';
import { performPasswordRulesAction } from './password-rules.ts';
import { performUserAction } from './perform-user-action.ts';
import { getUserFile, getUserFileArchive, listUserFiles } from './read-files.ts';

const nobody = { userid: 'nobody1' };
const admin = { userid: 'admin' };
const asMonitor = { user: 'monitor', session: null };
const password = 'some-Passw0rd';
const change = { actionid: 'changePassword' };

/** Of reading a user or something of it. */
function ofOwn(
  read: typeof getUser | typeof listUserActions | typeof listUserCertificates | typeof deleteUserCertificates,
): Reachable<typeof getUser> {
  const fail = (path: { readonly userid: string }, caller?: typeof asMonitor) => (bench: Bench) => {
    const outcome = read(bench.state, { ...path, caller: caller ?? bench.caller }, bench.env);
    if (outcome.ok) throw new Error('a refusal was expected');
    return outcome.failure;
  };
  return {
    SERVERPLUGIN_INVALID_USERID: ['factory', fail(nobody)],
    SERVERPLUGIN_USERID_NOT_AUTHORIZED: ['factory', fail(nobody, asMonitor)],
  };
}

function ofChange(operation: typeof changeUser): Reachable<typeof changeUser> {
  const input = { role: 'keeper', fullName: 'Jane' };
  return {
    SERVERPLUGIN_INVALID_ROLEID: [
      'factory',
      (bench) => {
        bench.output(createUser, { userId: 'jane', password });
        return bench.failure(operation, { userid: 'jane', ...input });
      },
    ],
    SERVERPLUGIN_INVALID_USERID: ['factory', (bench) => bench.failure(operation, { ...nobody, ...input })],
    SERVERPLUGIN_USERID_NOT_CHANGEABLE: [
      'factory',
      (bench) => bench.failure(operation, { ...admin, ...input }),
    ],
  };
}

const files = { userid: 'admin', fileid: 'supportInfo.txt' };
const file = { name: 'a.txt', content: '' };

function ofFile(operation: typeof getUserFile | typeof getUserFileArchive): Reachable<typeof getUserFile> {
  const fail = (path: Partial<typeof files>, caller?: typeof asMonitor) => (bench: Bench) => {
    const outcome = operation(bench.state, { ...files, ...path, caller: caller ?? bench.caller }, bench.env);
    if (outcome.ok) throw new Error('a refusal was expected');
    return outcome.failure;
  };
  return {
    SERVERPLUGIN_FILEID_DOES_NOT_EXIST: ['factory', fail({ fileid: 'constructor' })],
    SERVERPLUGIN_INVALID_PATTERN_DETECTED: ['factory', fail({ fileid: 'a|b' })],
    SERVERPLUGIN_USERID_DOES_NOT_EXIST: ['factory', fail(nobody)],
    SERVERPLUGIN_USERID_NOT_AUTHORIZED: ['factory', fail({}, asMonitor)],
    SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE: ['factory', fail({ userid: 'root' })],
  };
}

const reachable = {
  getUser: ofOwn(getUser),
  listUserActions: ofOwn(listUserActions),
  listUserCertificates: ofOwn(listUserCertificates),
  deleteUserCertificates: ofOwn(deleteUserCertificates),
  createUserCertificate: {
    SERVERPLUGIN_INVALID_CERTIFICATE: [
      'factory',
      (bench) => bench.failure(createUserCertificate, { ...admin, certificate: '' }),
    ],
    SERVERPLUGIN_INVALID_USERID: [
      'factory',
      (bench) => bench.failure(createUserCertificate, { ...nobody, certificate: '' }),
    ],
    SERVERPLUGIN_USERID_NOT_AUTHORIZED: [
      'factory',
      (bench) => bench.failure(createUserCertificate, { ...admin, certificate: '' }, asMonitor),
    ],
  } satisfies Reachable<typeof createUserCertificate>,
  createUser: {
    SERVERPLUGIN_INVALID_PASSWORD: [
      'factory',
      (bench) => bench.failure(createUser, { userId: 'jane', password: 'simplepassword' }),
    ],
    SERVERPLUGIN_INVALID_ROLEID: [
      'factory',
      (bench) => bench.failure(createUser, { userId: 'jane', role: 'keeper', password }),
    ],
    SERVERPLUGIN_USERID_ALREADY_EXISTS: [
      'factory',
      (bench) => bench.failure(createUser, { userId: 'root', role: 'admin', password }),
    ],
  } satisfies Reachable<typeof createUser>,
  changeUser: ofChange(changeUser),
  replaceUser: ofChange(replaceUser),
  deleteUser: {
    SERVERPLUGIN_INVALID_USERID: ['factory', (bench) => bench.failure(deleteUser, nobody)],
    SERVERPLUGIN_USERID_NOT_CHANGEABLE: ['factory', (bench) => bench.failure(deleteUser, admin)],
  } satisfies Reachable<typeof deleteUser>,
  performUserAction: {
    FRAMEWORK_BAD_REQUEST: [
      'factory',
      (bench) => bench.failure(performUserAction, { ...admin, ...change, password }),
    ],
    SERVERPLUGIN_INCORRECT_PASSWORD: [
      'factory',
      (bench) => bench.failure(performUserAction, { ...admin, ...change, password, currentPassword: '' }),
    ],
    SERVERPLUGIN_INVALID_ACTION: [
      'factory',
      (bench) => bench.failure(performUserAction, { ...admin, actionid: 'clearRole' }),
    ],
    SERVERPLUGIN_INVALID_PASSWORD: [
      'factory',
      (bench) => bench.failure(performUserAction, { userid: 'audit', ...change, password: 'simple' }),
    ],
    SERVERPLUGIN_INVALID_USERID: [
      'factory',
      (bench) => bench.failure(performUserAction, { ...nobody, actionid: 'enable' }),
    ],
    SERVERPLUGIN_USERID_NOT_AUTHORIZED: [
      'factory',
      (bench) => bench.failure(performUserAction, { userid: 'monitor', actionid: 'enable' }, asMonitor),
    ],
    SERVERPLUGIN_USERID_NOT_CHANGEABLE: [
      'factory',
      (bench) => bench.failure(performUserAction, { ...admin, actionid: 'disable' }),
    ],
  } satisfies Reachable<typeof performUserAction>,
  listUserFiles: {
    SERVERPLUGIN_INVALID_PATTERN_DETECTED: [
      'factory',
      (bench) => bench.failure(listUserFiles, { userid: '../admin' }),
    ],
    SERVERPLUGIN_USERID_DOES_NOT_EXIST: ['factory', (bench) => bench.failure(listUserFiles, nobody)],
    SERVERPLUGIN_USERID_NOT_AUTHORIZED: [
      'factory',
      (bench) => bench.failure(listUserFiles, { userid: 'operator' }),
    ],
    SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE: [
      'factory',
      (bench) => bench.failure(listUserFiles, { userid: 'root' }),
    ],
  } satisfies Reachable<typeof listUserFiles>,
  getUserFile: ofFile(getUserFile),
  getUserFileArchive: ofFile(getUserFileArchive),
  createUserFile: {
    'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN': [
      'factory',
      (bench) => bench.failure(createUserFile, { ...admin, files: [{ ...file, name: 'server.pem' }] }),
    ],
    SERVERPLUGIN_FILENAME_NOT_VALID: [
      'factory',
      (bench) => bench.failure(createUserFile, { ...admin, files: [{ ...file, name: 'a.exe' }] }),
    ],
    SERVERPLUGIN_USERID_DOES_NOT_EXIST: [
      'factory',
      (bench) => bench.failure(createUserFile, { ...nobody, files: [file] }),
    ],
    SERVERPLUGIN_USERID_NOT_AUTHORIZED: [
      'factory',
      (bench) => bench.failure(createUserFile, { ...admin, files: [file] }, asMonitor),
    ],
    SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE: [
      'factory',
      (bench) => bench.failure(createUserFile, { userid: 'root', files: [file] }),
    ],
    SERVER_FILE_UPLOAD_LIMIT_EXCEED: [
      'factory',
      (bench) => bench.failure(createUserFile, { ...admin, files: [file, file] }),
    ],
    SERVER_REQUEST_NOT_APPROPRIATE: [
      'factory',
      (bench) => bench.failure(createUserFile, { ...admin, files: [] }),
    ],
  } satisfies Reachable<typeof createUserFile>,
  performPasswordRulesAction: {
    APPLIANCE_ACTION_DOES_NOT_EXIST: [
      'factory',
      (bench) => bench.failure(performPasswordRulesAction, { actionid: 'toggle' }),
    ],
    APPLIANCE_USER_INVALID_PARAMETERS: [
      'factory',
      (bench) =>
        bench.failure(performPasswordRulesAction, {
          actionid: 'enable',
          settingsToToggle: ['history', 'history'],
        }),
    ],
  } satisfies Reachable<typeof performPasswordRulesAction>,
};

describe.each(Object.entries(reachable))('%s', (_, refusals) => {
  test.each(Object.entries(refusals))('can be refused with %s', (failure, [scenario, reach]) => {
    expect(reach(createBench(scenario))).toBe(failure);
  });
});
