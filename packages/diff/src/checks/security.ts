// Who may call an operation: authentication, scopes, and the roles, logins and sessions of an appliance.
import { type ChangeFact, defineCheck } from '../checking/check.ts';
import type { Condition, Judgement } from '../checking/judge.ts';
import { harmless, widenedRequest } from '../checking/verdict.ts';
import { deprecated } from '../facts/life-cycle.ts';
import {
  loginLoosened,
  loginTightened,
  rolesAdmitted,
  rolesShutOut,
  sessionLoosened,
  sessionTightened,
} from '../facts/luna-keywords.ts';
import {
  mayStayInAnotherWay,
  schemesDemanded,
  schemesLifted,
  scopesDemanded,
  scopesLifted,
  securityAlternativesAdded,
  securityAlternativesRemoved,
} from '../facts/security.ts';
import {
  bearerFormatChanged,
  flowAdded,
  flowRemoved,
  mayStayOnWire,
  schemeChanged,
  scopeWithdrawn,
  tokenAddressChanged,
} from '../facts/security-scheme.ts';
import type { Edition } from '../match/match.ts';
import type { Shown } from '../prove/proof.ts';
import type { SecuritySchemeView } from '../views/security-scheme-view.ts';

const caller = 'Only a request is authenticated.';

const wasGiven: Condition<ChangeFact> = {
  words: 'there was one before',
  holds: ({ was }) => was !== 'none',
};

/** How the shown call is made, which only one of the documents admits. */
function loggedIn({ was, is }: ChangeFact, taker: Edition): Shown {
  const login = taker === 'base' ? was : is;
  return { note: login === 'none' ? 'without a login' : `with no login but ${login}` };
}

function inSession({ was, is }: ChangeFact, taker: Edition): Shown {
  return { note: `in a session that is no more than ${taker === 'base' ? was : is}` };
}

/** The call that a security alternative allows, as the beginning of a sentence. */
function access(schemes: string): string {
  return schemes === 'nothing' ? 'Access without authentication' : `Authentication with ${schemes}`;
}

const unlessStays: Judgement<ChangeFact> = { where: mayStayOnWire, is: 'risky', otherwise: 'breaking' };

export const security = [
  defineCheck({
    id: 'security-alternative-was-added',
    on: 'operation',
    about: ['request', 'security', 'security alternative', 'added'],
    alone: caller,
    find: securityAlternativesAdded,
    judge: {
      clients: 'compatible',
      servers: { where: mayStayInAnotherWay, is: 'risky', otherwise: 'breaking' },
    },
    say: (subject, { name }) => `${access(name)} was added to ${subject}`,
    example: 'Authentication with session was added to operation `GET /a`',
    advice: 'A server must accept such calls.',
  }),
  defineCheck({
    id: 'security-alternative-was-removed',
    on: 'operation',
    about: ['request', 'security', 'security alternative', 'removed'],
    alone: caller,
    find: securityAlternativesRemoved,
    judge: { clients: { where: mayStayInAnotherWay, is: 'risky', otherwise: 'breaking' }, servers: 'risky' },
    say: (subject, { name }) => `${access(name)} was removed from ${subject}`,
    example: 'Authentication with session was removed from operation `GET /a`',
    advice:
      'Authenticate in one of the remaining ways; an old server still admits callers that must be refused.',
  }),
  defineCheck({
    id: 'security-scope-was-demanded',
    on: 'operation',
    about: ['request', 'security', 'scope', 'added'],
    alone: caller,
    find: scopesDemanded,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (subject, { name }) => `The scope \`${name}\` became required for ${subject}`,
    example: 'The scope `write` became required for operation `GET /a`',
    advice: 'Request the scope; an old server still admits callers that must be refused.',
  }),
  defineCheck({
    id: 'security-scope-was-lifted',
    on: 'operation',
    about: ['request', 'security', 'scope', 'removed'],
    alone: caller,
    find: scopesLifted,
    judge: widenedRequest,
    say: (subject, { name }) => `The scope \`${name}\` is no longer required for ${subject}`,
    example: 'The scope `write` is no longer required for operation `GET /a`',
    advice: 'A server must admit callers without the scope.',
  }),
  defineCheck({
    id: 'security-scheme-was-demanded',
    on: 'operation',
    about: ['request', 'security', 'security scheme', 'added'],
    alone: caller,
    find: schemesDemanded,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (subject, { name }) => `Authentication with ${name} became required as well for ${subject}`,
    example: 'Authentication with session became required as well for operation `GET /a`',
    advice: 'Authenticate with both; an old server still admits callers that must be refused.',
  }),
  defineCheck({
    id: 'security-scheme-was-lifted',
    on: 'operation',
    about: ['request', 'security', 'security scheme', 'removed'],
    alone: caller,
    find: schemesLifted,
    judge: widenedRequest,
    say: (subject, { name }) => `Authentication with ${name} is no longer required as well for ${subject}`,
    example: 'Authentication with session is no longer required as well for operation `GET /a`',
    advice: 'A server must admit callers that authenticate in the remaining way only.',
  }),
  defineCheck({
    id: 'security-scheme-was-changed',
    on: 'securityScheme',
    about: ['request', 'security', 'security scheme', 'changed'],
    alone: caller,
    find: schemeChanged,
    judge: { clients: unlessStays, servers: unlessStays },
    say: (subject, { was, is }) => `The ${subject} was changed: ${was} before, ${is} now`,
    example: 'The security scheme `session` was changed: cookie session before, cookie sid now',
    advice: 'Authenticate as the called release expects.',
  }),
  defineCheck({
    id: 'security-scheme-was-deprecated',
    on: 'securityScheme',
    about: ['request', 'security', 'security scheme', 'deprecated'],
    alone: caller,
    find: deprecated<SecuritySchemeView>,
    judge: harmless,
    say: (subject) => `The ${subject} was deprecated`,
    example: 'The security scheme `session` was deprecated',
    advice: 'Authenticate in another way before the scheme is removed.',
  }),
  defineCheck({
    id: 'token-address-was-changed',
    on: 'securityScheme',
    about: ['request', 'security', 'token address', 'changed'],
    alone: caller,
    find: tokenAddressChanged,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { was, is }) => `The tokens of ${subject} have another address: ${was} before, ${is} now`,
    example:
      'The tokens of security scheme `oauth` have another address: https://a.invalid/token before, https://b.invalid/token now',
    advice: 'Check that clients get their tokens at the new address.',
  }),
  defineCheck({
    id: 'token-flow-was-removed',
    on: 'securityScheme',
    about: ['request', 'security', 'token flow', 'removed'],
    alone: caller,
    find: flowRemoved,
    judge: { clients: 'breaking', servers: 'compatible' },
    say: (subject, { was }) => `The flow \`${was}\` of ${subject} was removed`,
    example: 'The flow `implicit` of security scheme `oauth` was removed',
    advice: 'Get tokens in one of the remaining flows.',
  }),
  defineCheck({
    id: 'token-flow-was-added',
    on: 'securityScheme',
    about: ['request', 'security', 'token flow', 'added'],
    alone: caller,
    find: flowAdded,
    judge: harmless,
    say: (subject, { is }) => `The flow \`${is}\` of ${subject} was added`,
    example: 'The flow `authorizationCode` of security scheme `oauth` was added',
    advice: 'Nothing to do: clients may get tokens in the new flow.',
  }),
  defineCheck({
    id: 'token-scope-was-removed',
    on: 'securityScheme',
    about: ['request', 'security', 'token scope', 'removed'],
    alone: caller,
    find: scopeWithdrawn,
    judge: { clients: 'risky', servers: 'compatible' },
    say: (subject, { flow, scope }) =>
      `The scope \`${scope}\` of ${subject} was removed from flow \`${flow}\``,
    example: 'The scope `write` of security scheme `oauth` was removed from flow `clientCredentials`',
    advice: 'Stop requesting the scope: the request for a token may be refused.',
  }),
  defineCheck({
    id: 'bearer-format-was-changed',
    on: 'securityScheme',
    about: ['request', 'security', 'bearerFormat', 'changed'],
    alone: caller,
    find: bearerFormatChanged,
    judge: { clients: { where: wasGiven, is: 'risky', otherwise: 'compatible' }, servers: 'compatible' },
    say: (subject, { was, is }) => `The bearer format of ${subject} was changed: ${was} before, ${is} now`,
    example: 'The bearer format of security scheme `token` was changed: JWT before, opaque now',
    advice: 'Check that clients do not parse the tokens.',
  }),
  defineCheck({
    id: 'role-was-admitted',
    on: 'operation',
    about: ['request', 'security', 'x-luna-roles', 'added'],
    alone: caller,
    find: rolesAdmitted,
    judge: widenedRequest,
    say: (subject, { roles }) => `${subject} was opened to ${roles}`,
    show: ({ roles }) => ({ note: `as a user of the roles: ${roles}` }),
    example: 'Operation `GET /a` was opened to `monitor`',
    advice: 'A server must admit users of these roles.',
  }),
  defineCheck({
    id: 'role-was-shut-out',
    on: 'operation',
    about: ['request', 'security', 'x-luna-roles', 'removed'],
    alone: caller,
    find: rolesShutOut,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (subject, { roles }) => `${subject} was closed to ${roles}`,
    show: ({ roles }) => ({ note: `as a user of the roles: ${roles}` }),
    example: 'Operation `GET /a` was closed to `monitor`',
    advice:
      'Call the operation as a user of another role; an old server still admits callers that must be refused.',
  }),
  defineCheck({
    id: 'login-was-tightened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-login', 'narrowed'],
    alone: caller,
    find: loginTightened,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (subject, { was, is }) => `The required login of ${subject} was tightened from ${was} to ${is}`,
    show: loggedIn,
    example: 'The required login of operation `GET /a` was tightened from none to hsm:so',
    advice: 'Log in as the required role; an old server answers without it.',
  }),
  defineCheck({
    id: 'login-was-loosened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-login', 'widened'],
    alone: caller,
    find: loginLoosened,
    judge: widenedRequest,
    say: (subject, { was, is }) => `The required login of ${subject} was loosened from ${was} to ${is}`,
    show: loggedIn,
    example: 'The required login of operation `GET /a` was loosened from hsm:so to none',
    advice: 'A server must admit callers that meet only the new requirement.',
  }),
  defineCheck({
    id: 'session-was-tightened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-session', 'narrowed'],
    alone: caller,
    find: sessionTightened,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (subject, { was, is }) => `The required session of ${subject} was tightened from ${was} to ${is}`,
    show: inSession,
    example: 'The required session of operation `GET /a` was tightened from basic to private',
    advice: 'Open the required session first; an old server answers without it.',
  }),
  defineCheck({
    id: 'session-was-loosened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-session', 'widened'],
    alone: caller,
    find: sessionLoosened,
    judge: widenedRequest,
    say: (subject, { was, is }) => `The required session of ${subject} was loosened from ${was} to ${is}`,
    show: inSession,
    example: 'The required session of operation `GET /a` was loosened from private to basic',
    advice: 'A server must admit callers that meet only the new requirement.',
  }),
];
