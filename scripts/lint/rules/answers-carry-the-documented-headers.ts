// The CORS pair stands on every answer as printed, WWW-Authenticate on every 401, and what is described is really sent.
import { type JsonObject, objectAt } from '../../generate/json.ts';
import type { Resolve } from '../../generate/read-document.ts';
import type { Rule } from '../rule.ts';

const onEvery = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials'];

/** An answer with a task, and one that points at a task's response, say where. */
const located = [202, 303];

export const answersCarryTheDocumentedHeaders: Rule = ({ operation: { responses }, written, resolve }) => [
  ...responses.flatMap(({ status, headers }) =>
    [...(status === 401 ? ['WWW-Authenticate'] : []), ...(located.includes(status) ? ['Location'] : [])]
      .filter((header) => !headers.includes(header))
      .map((header) => `${status} lacks the header ${header}`),
  ),
  ...headersNotPromised(written, resolve),
];

/** Answers among the `responses` of a holder that lack the CORS pair or leave open whether a header is sent. */
export function headersNotPromised(written: JsonObject, resolve: Resolve): readonly string[] {
  return Object.entries(objectAt(written, 'responses')).flatMap(([status, response]) => {
    const headers = objectAt(resolve(response), 'headers');
    // Only the last page of a list has no link to the next one.
    const open = Object.keys(headers).filter(
      (name) => name !== 'Link' && resolve(headers[name]).required !== true,
    );
    return [
      ...onEvery.filter((name) => !(name in headers)).map((name) => `${status} lacks the header ${name}`),
      ...open.map((name) => `${status} does not say that the header ${name} is always sent`),
    ];
  });
}
