// A private operation admits only the session cookie, declares it in security, and documents the refusal of
// Basic alone.
import { memberOf, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const sessionAgreesWithSecurity: Rule = {
  id: 'session-agrees-with-security',
  demands: 'x-luna-session, security and the refusals of 401 say the same of the session that is needed.',
  why: 'The extension, the security and the refusals say the same thing three times. If they disagree, a client authenticates in the wrong way.',
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
          'Write one of the two.',
        ],
        [
          cookieOnly !== isPrivate,
          'x-luna-session and security disagree',
          'Let a private operation, and no other, admit the session cookie alone.',
        ],
        [
          ids.includes('FRAMEWORK_SESSION_NOT_PRIVATE') !== isPrivate,
          'x-luna-session and FRAMEWORK_SESSION_NOT_PRIVATE disagree',
          'Let 401 of a private operation, and of no other, carry the error id.',
        ],
        [
          ids.includes('FRAMEWORK_NO_SESSION_COOKIE') !== security.includes('session'),
          'security and FRAMEWORK_NO_SESSION_COOKIE disagree',
          'Let 401 carry the error id where the session cookie is admitted.',
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
