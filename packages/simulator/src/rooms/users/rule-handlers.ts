// Room users: the rules for logins and passwords, in release 17.
import {
  changePasswordRules,
  getLoginRules,
  getPasswordRules,
  listPasswordRulesActions,
  performPasswordRulesAction,
  replaceLoginRules,
} from '@lunarest/appliance/users';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { actionList, urlOf } from '../url-of.ts';
import { doneAnswer } from '../work-answer.ts';

export const userRuleHandlers: Pick<
  NewestHandlers<Context>,
  | 'getLoginRules'
  | 'replaceLoginRules'
  | 'listLoginRulesActions'
  | 'getPasswordRules'
  | 'changePasswordRules'
  | 'listPasswordRulesActions'
  | 'performPasswordRulesAction'
> = {
  getLoginRules: (_request, context) =>
    context.perform(getLoginRules, {}, (rules) => ({
      status: 200,
      body: { ...rules, actions: urlOf('listLoginRulesActions') },
    })),

  replaceLoginRules: ({ body }, context) => context.perform(replaceLoginRules, body, doneAnswer),

  // No source documents the actions (decision D-77).
  listLoginRulesActions: () => ({ failure: 'FRAMEWORK_NOT_SIMULATED' }),

  getPasswordRules: (_request, context) =>
    context.perform(getPasswordRules, {}, (rules) => ({
      status: 200,
      body: { ...rules, actions: urlOf('listPasswordRulesActions') },
    })),

  changePasswordRules: ({ body }, context) => context.perform(changePasswordRules, body, doneAnswer),

  listPasswordRulesActions: (_request, context) =>
    context.perform(listPasswordRulesActions, {}, (ids) => ({
      status: 200,
      body: actionList(ids, 'performPasswordRulesAction', {}),
    })),

  performPasswordRulesAction: ({ path, body }, context) =>
    context.perform(performPasswordRulesAction, { ...path, ...body }, doneAnswer),
};
