// Reads the body of a request, bounded in size.
import type { IncomingMessage } from 'node:http';
import type { MediaKind, OperationDescription } from '@lunarest/contract';
import { Refusal } from './refusal.ts';

/** The same bounds as those of the reference server, in bytes. */
const largest: Readonly<Record<MediaKind, number>> = {
  json: 64 * 1024,
  'octet-stream': 4 * 1024 * 1024,
  multipart: 4 * 1024 * 1024,
};

/** What some operations answer to a body of another kind than theirs. */
const wrongKind = 'SERVER_REQUEST_NOT_APPROPRIATE';

/**
 * JSON as its value, anything else as text, null when nothing came. Refuses what is too large, what is no JSON, and what
 * the operation does not take.
 */
export async function readBody(
  { body, responses }: OperationDescription,
  kind: MediaKind,
  request: IncomingMessage,
): Promise<unknown> {
  if (body === null) {
    const given = await readText(request, largest.json);
    if (given !== '' && !isEmptyObject(parsed(given)))
      throw new Refusal('FRAMEWORK_BAD_REQUEST', 'This operation takes no body.');
    return null;
  }
  if (!body.mediaTypes.some((mediaType) => mediaType.includes(`+${kind};`))) {
    const documented = responses[400]?.errors.includes(wrongKind) === true;
    throw documented
      ? new Refusal(wrongKind)
      : new Refusal('FRAMEWORK_BAD_REQUEST', 'This operation does not take a body of this kind.');
  }
  const text = await readText(request, largest[kind]);
  if (text === '') return null;
  return kind === 'json' ? notNull(parsed(text)) : text;
}

async function readText(request: IncomingMessage, bound: number): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  // The connection stays for the answer when the reading ends early.
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    length += piece.length;
    if (length > bound) throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is too large.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** No body of the contract is null, which Prism takes for a missing one. */
function notNull(value: unknown): unknown {
  if (value !== null) return value;
  throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The request does not fit the contract: body must be object.');
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('FRAMEWORK_BAD_REQUEST', 'The body is not JSON.');
  }
}
