// A private operation admits only the session cookie, declares it in security, and documents the refusal of
// Basic alone.
import { memberOf, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const sessionAgreesWithSecurity: Rule = {
  id: 'session-agrees-with-security',
  demands: 'x-luna-session, security and the refusals of 401 agree on the required session.',
  why: 'The extension, the security and the refusals state the same fact. If they disagree, a client authenticates in the wrong way.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ session, security, responses, at }) => {
      const ids = responses.filter(({ status }) => status === '401').flatMap(({ errorIds }) => errorIds);
      const isPrivate = session === 'private';
      const cookieOnly = security.length === 1 && security[0] === 'session';
      const problems: readonly (readonly [boolean, string, string])[] = [
        [
          !isPrivate && session !== 'basic',
          'x-luna-session is neither basic nor private',
          'Use one of the two.',
        ],
        [
          cookieOnly !== isPrivate,
          'x-luna-session and security disagree',
          'The session cookie alone must be enough for private operations only.',
        ],
        [
          ids.includes('FRAMEWORK_SESSION_NOT_PRIVATE') !== isPrivate,
          'x-luna-session and FRAMEWORK_SESSION_NOT_PRIVATE disagree',
          'List the error id in 401 of private operations only.',
        ],
        [
          ids.includes('FRAMEWORK_NO_SESSION_COOKIE') !== security.includes('session'),
          'security and FRAMEWORK_NO_SESSION_COOKIE disagree',
          'List the error id in 401 exactly if security has the session cookie.',
        ],
      ];
      const said = memberOf(at.value, 'x-luna-session') !== undefined;
      const place = said ? pointerTo(at.pointer, 'x-luna-session') : at.pointer;
      return problems
        .filter(([wrong]) => wrong)
        .map(([, message, advice]) => ({ at: place, message, advice }));
    },
  },
};
