// Who may call an operation: authentication, scopes, and the roles, logins and sessions of an appliance.
import { defineCheck } from '../check.ts';
import { loginLoosened, loginTightened, sessionLoosened, sessionTightened } from '../facts/luna-keywords.ts';
import { rolesAdmitted, rolesShutOut } from '../facts/roles.ts';
import {
  scopesDemanded,
  scopesLifted,
  securityAlternativesAdded,
  securityAlternativesRemoved,
} from '../facts/security.ts';
import { schemeChanged, show } from '../facts/security-scheme.ts';
import { replaced, widenedRequest } from '../verdict.ts';

const caller = 'Only a request is authenticated.';

/** The call that a security alternative allows, as it begins a sentence. */
function access(schemes: string): string {
  return schemes === 'nothing' ? 'Access without authentication' : `Authentication with ${schemes}`;
}

export const security = [
  defineCheck({
    id: 'security-alternative-was-added',
    on: 'operation',
    about: ['request', 'security', 'security alternative', 'added'],
    alone: caller,
    find: securityAlternativesAdded,
    judge: widenedRequest,
    say: (_subject, { name }) => `${access(name)} was added`,
    example: 'Authentication with session was added',
    advice: 'A server must accept calls that authenticate in this way.',
  }),
  defineCheck({
    id: 'security-alternative-was-removed',
    on: 'operation',
    about: ['request', 'security', 'security alternative', 'removed'],
    alone: caller,
    find: securityAlternativesRemoved,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (_subject, { name }) => `${access(name)} was removed`,
    example: 'Authentication with session was removed',
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
    say: (_subject, { name }) => `The scope \`${name}\` became required`,
    example: 'The scope `write` became required',
    advice: 'Request the scope; an old server still admits callers that must be refused.',
  }),
  defineCheck({
    id: 'security-scope-was-lifted',
    on: 'operation',
    about: ['request', 'security', 'scope', 'removed'],
    alone: caller,
    find: scopesLifted,
    judge: widenedRequest,
    say: (_subject, { name }) => `The scope \`${name}\` is no longer required`,
    example: 'The scope `write` is no longer required',
    advice: 'A server must admit callers without the scope.',
  }),
  defineCheck({
    id: 'security-scheme-was-changed',
    on: 'securityScheme',
    about: ['request', 'security', 'security scheme', 'changed'],
    alone: caller,
    find: schemeChanged,
    judge: replaced,
    say: (subject, { base, revision }) =>
      `The ${subject} was changed: ${show(base)} before, ${show(revision)} now`,
    example:
      'The security scheme `session` was changed: {"in":"cookie","name":"session","type":"apiKey"} before, {"in":"cookie","name":"sid","type":"apiKey"} now',
    advice: 'Authenticate as the called release expects.',
  }),
  defineCheck({
    id: 'role-was-admitted',
    on: 'operation',
    about: ['request', 'security', 'x-luna-roles', 'added'],
    alone: caller,
    find: rolesAdmitted,
    judge: widenedRequest,
    say: (_subject, { roles }) => `The operation was opened to ${roles}`,
    example: 'The operation was opened to `monitor`',
    advice: 'A server must admit users of these roles.',
  }),
  defineCheck({
    id: 'role-was-shut-out',
    on: 'operation',
    about: ['request', 'security', 'x-luna-roles', 'removed'],
    alone: caller,
    find: rolesShutOut,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (_subject, { roles }) => `The operation was closed to ${roles}`,
    example: 'The operation was closed to `monitor`',
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
    say: (_subject, { was, is }) => `The required login was tightened from ${was} to ${is}`,
    example: 'The required login was tightened from none to hsm:so',
    advice: 'Log in as the required role; an old server answers without it.',
  }),
  defineCheck({
    id: 'login-was-loosened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-login', 'widened'],
    alone: caller,
    find: loginLoosened,
    judge: widenedRequest,
    say: (_subject, { was, is }) => `The required login was loosened from ${was} to ${is}`,
    example: 'The required login was loosened from hsm:so to none',
    advice: 'A server must admit callers that meet only the new requirement.',
  }),
  defineCheck({
    id: 'session-was-tightened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-session', 'narrowed'],
    alone: caller,
    find: sessionTightened,
    judge: { clients: 'breaking', servers: 'risky' },
    say: (_subject, { was, is }) => `The required session was tightened from ${was} to ${is}`,
    example: 'The required session was tightened from basic to private',
    advice: 'Open the required session first; an old server answers without it.',
  }),
  defineCheck({
    id: 'session-was-loosened',
    on: 'operation',
    about: ['request', 'security', 'x-luna-session', 'widened'],
    alone: caller,
    find: sessionLoosened,
    judge: widenedRequest,
    say: (_subject, { was, is }) => `The required session was loosened from ${was} to ${is}`,
    example: 'The required session was loosened from private to basic',
    advice: 'A server must admit callers that meet only the new requirement.',
  }),
];
