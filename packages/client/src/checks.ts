// The checks of answer bodies for all releases: a separate entry, since it is many times as large as the client.
import { answerTables } from '@lunarest/contract/answers';
import type { Checks } from './read-answer.ts';

export type { Checks } from './read-answer.ts';

const tables: Readonly<Record<string, (typeof answerTables)[keyof typeof answerTables]>> = answerTables;

/**
 * The value of the option `checks` of a client, which validates the JSON of each success against the contract.
 * @example
 * import { createLunaClient } from '@lunarest/client';
 * import { checks } from '@lunarest/client/checks';
 * const luna = createLunaClient({ ...options, checks });
 */
export const checks: Checks = ({ release, operation, status, body }) => {
  const content = tables[release]?.operations[operation]?.answers[status]?.content ?? {};
  const check = content['application/json'];
  if (!check || check(body)) return null;
  const [error] = check.errors ?? [];
  return error === undefined ? 'body' : `body${error.instancePath}: ${error.keyword}`;
};
