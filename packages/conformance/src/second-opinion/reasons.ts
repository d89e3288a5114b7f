// The reasons why the server refuses a request that express-openapi-validator accepts. The opposite does not occur.
import type { Difference } from './verdicts.ts';

type Applies = (difference: Difference) => boolean;

const reasons: Readonly<Record<string, Applies>> = {
  'the library is not asked about a request that names no operation': ({ what }) =>
    what === 'path-undocumented' || what === 'method-undocumented',
  'the library is not asked about a request that names no release': ({ what }) => what === 'media-type',
  'the library is not asked about forms, whose vendor media type it does not read': ({ request }) =>
    /\+multipart\b/.test(request.headers['content-type'] ?? ''),
  'the library is not asked about a body that is too large to be read': says(
    'body: The body cannot be read, or it is too large.',
  ),
  'the library reads an integer of a path as a JavaScript number': ({ ours }) =>
    /^path: \w+ is not an integer within its bounds\.$/.test(ours),
  'the library has no limit for the length of a path segment': says('path: A path segment is too long.'),
  'the library ignores a body where the contract has none (decision D-39)': says(
    'body: This operation takes no body.',
  ),
  'the library takes a missing body for an empty object': says('body: A body is missing.'),
  'the library sees a decoded body, in which bytes that are not UTF-8 have been replaced': ({ ours }) =>
    /^body: The body is not (?:JSON|text) in UTF-8\.$/.test(ours),
};

/** Each reason of the list. */
export const listedReasons: readonly string[] = Object.keys(reasons);

/** The reason for a difference; undefined for one that the list does not explain. */
export function reasonOf(difference: Difference): string | undefined {
  if (difference.theirs !== '') return undefined;
  return listedReasons.find((reason) => reasons[reason]?.(difference));
}

function says(words: string): Applies {
  return ({ ours }) => ours === words;
}
