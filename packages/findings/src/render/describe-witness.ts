// The proof of a change in one line: the message, who accepts it, and why the other rejects it.
import { showJson } from '@lunarest/openapi';
import { type Finding, isChange } from '../finding.ts';
import type { Message, Witness } from '../witness.ts';

/** Upper bound on the characters of a value shown; JSON has all of it. */
const longest = 240;

/** A line for each side that the finding breaks, and one for an undecided verdict; values are between backquotes. */
export function describeProof(finding: Finding): readonly string[] {
  if (!isChange(finding)) return [];
  const { witnesses = [], undecided } = finding;
  return [...witnesses.map(describeWitness), ...(undecided === undefined ? [] : [undecided])];
}

/** For example ``Breaks clients: `POST /tasks` with `{}`; release 14 takes it, release 17 refuses it: must have ...``. */
export function describeWitness({ breaks, message, takenBy, refusedBy, because }: Witness): string {
  const [takes, refuses] =
    message.kind === 'request' ? ['takes it', 'refuses it'] : ['allows it', 'does not'];
  const reason = because === undefined ? '' : `: ${shorten(because)}`;
  return `Breaks ${breaks}: ${describeMessage(message)}; ${takenBy} ${takes}, ${refusedBy} ${refuses}${reason}`;
}

function describeMessage({ kind, method, path, status, mediaType, field, body, note }: Message): string {
  const operation = method === '' ? 'any request' : code(`${method} ${path}`);
  const subject =
    kind === 'request' ? operation : `${operation} answers${status === undefined ? '' : ` ${status}`}`;
  const parts = [
    ...(field === undefined
      ? []
      : [
          `with ${field.in === 'header' ? 'header' : `${field.in} parameter`} ${code(`${field.name}: ${showJson(field.value)}`)}`,
        ]),
    ...(body === undefined ? [] : [`with ${code(showJson(body))}`]),
    ...(mediaType === undefined || isJson(mediaType) ? [] : [`as ${code(mediaType)}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return [subject, parts.join(', ')].filter((part) => part !== '').join(' ');
}

/** The default media type is omitted. */
function isJson(mediaType: string): boolean {
  return /^application\/(\S+\+)?json\b/i.test(mediaType);
}

/** Code within a line; a backquote would end it. */
function code(text: string): string {
  return `\`${shorten(text).replaceAll('`', '\\u0060')}\``;
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
