// Room snmp: SNMP users, their notifications, and traps.
import {
  changeSnmpNotification,
  changeSnmpTrap,
  createSnmpNotification,
  createSnmpTrap,
  createSnmpUser,
  getSnmp,
  getSnmpNotification,
  getSnmpTrap,
  getSnmpUser,
  performSnmpTrapAction,
  performSnmpTrapTest,
  replaceSnmpTrap,
} from '@lunarest/appliance/snmp';
import type { HandlersByRelease, NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const snmpHandlers: Pick<
  NewestHandlers<Context>,
  'getSnmp' | 'createSnmpUser' | 'getSnmpUser' | 'createSnmpNotification' | 'getSnmpNotification'
> = {
  getSnmp: (_request, context) =>
    context.perform(getSnmp, {}, (snmp) => ({ status: 200, body: { ...snmp } })),

  createSnmpUser: ({ body }, context) =>
    context.perform(createSnmpUser, body, (user) => ({
      status: 204,
      headers: { Location: urlOf('getSnmpUser', { ...user }) },
    })),

  getSnmpUser: ({ path }, context) =>
    context.perform(getSnmpUser, path, (user) => ({ status: 200, body: { ...user } })),

  createSnmpNotification: ({ path, body }, context) =>
    context.perform(createSnmpNotification, { ...path, ...body }, (notification) => ({
      status: 204,
      headers: { Location: urlOf('getSnmpNotification', { ...notification }) },
    })),

  getSnmpNotification: ({ path }, context) =>
    context.perform(getSnmpNotification, path, (notification) => ({
      status: 200,
      body: { ...notification },
    })),
};

export const newSnmpHandlers: Pick<
  NewestHandlers<Context>,
  | 'createSnmpTrap'
  | 'getSnmpTrap'
  | 'performSnmpTrapAction'
  | 'performSnmpTrapTest'
  | 'changeSnmpNotification'
> = {
  createSnmpTrap: ({ body }, context) =>
    context.perform(createSnmpTrap, body, (trap) => ({
      status: 201,
      headers: { Location: urlOf('getSnmpTrap', { ...trap }) },
      body: { id: trap.trapid },
    })),

  getSnmpTrap: ({ path }, context) =>
    context.perform(getSnmpTrap, path, (trap) => ({ status: 200, body: { ...trap } })),

  performSnmpTrapAction: ({ path }, context) => context.perform(performSnmpTrapAction, path, doneAnswer),

  performSnmpTrapTest: ({ body }, context) => context.perform(performSnmpTrapTest, body, doneAnswer),

  changeSnmpNotification: ({ path, body }, context) =>
    context.perform(changeSnmpNotification, { ...path, ...body }, doneAnswer),
};

/** The single trap of earlier releases (decision D-120). */
export const snmpHandlers14: Pick<HandlersByRelease<Context>['14'], 'replaceSnmpTrap' | 'changeSnmpTrap'> = {
  replaceSnmpTrap: ({ body }, context) => context.perform(replaceSnmpTrap, body, doneAnswer),

  changeSnmpTrap: ({ body }, context) => context.perform(changeSnmpTrap, { ...body }, doneAnswer),
};
