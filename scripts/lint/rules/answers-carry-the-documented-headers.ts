// The CORS pair stands on every answer as printed, WWW-Authenticate on every 401, and what is described is really sent.
import { objectAt } from '../../generate/json.ts';
import type { Rule } from '../rule.ts';

const onEvery = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials'];

/** An answer with a task, and one that points at a task's response, say where. */
const located = [202, 303];

export const answersCarryTheDocumentedHeaders: Rule = ({ operation: { responses }, written, resolve }) => [
  ...responses.flatMap(({ status, headers }) =>
    [
      ...onEvery,
      ...(status === 401 ? ['WWW-Authenticate'] : []),
      ...(located.includes(status) ? ['Location'] : []),
    ]
      .filter((header) => !headers.includes(header))
      .map((header) => `${status} lacks the header ${header}`),
  ),
  ...Object.entries(objectAt(written, 'responses')).flatMap(([status, response]) =>
    Object.entries(objectAt(resolve(response), 'headers'))
      .filter(([, header]) => resolve(header).required !== true)
      .map(([name]) => `${status} does not say that the header ${name} is always sent`),
  ),
];
