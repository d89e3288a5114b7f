// The CORS pair is on every answer as documented, WWW-Authenticate on every 401, and described headers are required.
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';
import type { ResponseUnderLint } from '../subjects/response-under-lint.ts';

const onEvery = ['Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials'];

/** An answer with a task, and one that refers to a task's response, have a Location; a 401 has a WWW-Authenticate. */
const dueAt: Readonly<Record<string, readonly string[]>> = {
  202: ['Location'],
  303: ['Location'],
  401: ['WWW-Authenticate'],
};

export const answersCarryTheDocumentedHeaders: Rule = {
  id: 'answers-carry-the-documented-headers',
  demands: 'Every answer has both CORS headers, and every 401, 202 and 303 has its own header as well.',
  why: 'A page in a browser can read an answer only with both CORS headers, and a client can act on a 401, 202 or 303 only with its header.',
  scope: { of: 'this contract' },
  find: { response: (response) => [...missing(response), ...uncertain(response)] },
};

function missing({ status, at, headers }: ResponseUnderLint) {
  return [...onEvery, ...(dueAt[status] ?? [])]
    .filter((name) => !headers.has(name))
    .map((name) => ({
      at: at.pointer,
      message: `${status} lacks the header ${name}`,
      advice: `Add a reference to it in the headers of the answer.`,
    }));
}

function uncertain({ status, at, headers }: ResponseUnderLint) {
  return (
    [...headers]
      // Only the last page of a list has no link to the next one.
      .filter(([name, header]) => name !== 'Link' && header.value.required !== true)
      .map(([name]) => ({
        at: pointerTo(at.pointer, 'headers', name),
        message: `${status} does not require the header ${name}`,
        advice: 'Set required: true in the header object.',
      }))
  );
}
