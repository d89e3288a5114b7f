// A private operation admits the session cookie only, says so in security, and says how Basic alone is refused.
import type { Rule } from '../rule.ts';

export const sessionAgreesWithSecurity: Rule = ({ operation: { session, security, responses } }) => {
  const ids = responses.filter(({ status }) => status === 401).flatMap(({ errors }) => errors);
  const cookieOnly = security.length === 1 && security[0] === 'session';
  const isPrivate = session === 'private';
  return [
    ...(session === 'private' || session === 'basic' ? [] : [`x-luna-session is neither basic nor private`]),
    ...(cookieOnly === isPrivate ? [] : ['x-luna-session and security disagree']),
    ...(ids.includes('FRAMEWORK_SESSION_NOT_PRIVATE') === isPrivate
      ? []
      : ['x-luna-session and FRAMEWORK_SESSION_NOT_PRIVATE disagree']),
    ...(ids.includes('FRAMEWORK_NO_SESSION_COOKIE') === security.includes('session')
      ? []
      : ['security and FRAMEWORK_NO_SESSION_COOKIE disagree']),
  ];
};
