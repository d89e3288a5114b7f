// Room hsms: the HSM, its initialization, logins and actions.
import {
  getHsm,
  initializeHsm,
  initializeHsmFromTemplate,
  listHsmActions,
  listHsms,
  loginHsm,
  logoutHsm,
  performHsmAction,
} from '@lunarest/appliance/hsms';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, stubs, urlOf } from '../url-of.ts';
import { startedAnswer, workAnswer } from '../work-answer.ts';

export const hsmHandlers: Pick<
  NewestHandlers<Context>,
  'listHsms' | 'getHsm' | 'initializeHsm' | 'loginHsm' | 'logoutHsm' | 'listHsmActions' | 'performHsmAction'
> = {
  listHsms: (_request, context) =>
    context.perform(listHsms, {}, (hsms) => ({
      status: 200,
      body: {
        hsms: stubs(
          hsms.map(({ id }) => id),
          'getHsm',
          'hsmid',
        ),
      },
    })),

  getHsm: ({ path }, context) =>
    context.perform(getHsm, path, ({ firmware, ...hsm }) => ({
      status: 200,
      body: {
        ...hsm,
        firmwareVersion: firmware,
        roles: urlOf('listHsmRoles', path),
        partitions: urlOf('listPartitions', path),
        actions: urlOf('listHsmActions', path),
        certificate: urlOf('getHsmCertificate', path),
        counter: urlOf('getHsmCounter', path),
        firmware: urlOf('getHsmFirmware', path),
        licenses: urlOf('listHsmLicenses', path),
        metrics: urlOf('getHsmMetrics', path),
        policies: urlOf('listHsmPolicies', path),
        storageSpace: urlOf('getHsmStorageSpace', path),
        tamper: urlOf('getHsmTamper', path),
        utilization: urlOf('getHsmUtilization', path),
      },
    })),

  initializeHsm: ({ path, body }, context) =>
    context.perform(initializeHsmFromTemplate, { ...path, ...body }, workAnswer),

  loginHsm: ({ path, body }, context) => context.perform(loginHsm, { ...path, ...body }, workAnswer),

  logoutHsm: ({ path }, context) => context.perform(logoutHsm, path, workAnswer),

  listHsmActions: ({ path }, context) =>
    context.perform(listHsmActions, path, (ids) => ({
      status: 200,
      body: actionList(ids, 'performHsmAction', path),
    })),

  performHsmAction: ({ path, body }, context) =>
    context.perform(performHsmAction, { ...path, ...body }, startedAnswer),
};

/** Release 14 has no policy templates, and therefore no refusal of their names. */
export const hsmHandlers14: Pick<HandlersByRelease<Context>['14'], 'initializeHsm'> = {
  initializeHsm: ({ path, body }, context) =>
    context.perform(initializeHsm, { ...path, ...body }, workAnswer),
};
