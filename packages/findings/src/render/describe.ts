// The texts of a finding that the formats for people share.

import { showJson } from '@lunarest/openapi';
import { type Finding, isChange, type Place } from '../finding.ts';
import type { Message, Witness } from '../witness.ts';
import { shorten } from './visible.ts';

/** `breaking for clients, compatible for servers`, or the severity of a rule. */
export function describeVerdict(finding: Finding): string {
  if (!isChange(finding)) return finding.severity;
  const { clients, servers } = finding.verdict;
  return clients === servers ? `${clients} for both` : `${clients} for clients, ${servers} for servers`;
}

/** `openapi.yaml:12:3`, or the document if the line is unknown. */
export function describePlace({ document, file, line, column, pointer }: Place): string {
  const where =
    file === undefined ? document : [file, line, column].filter((part) => part !== undefined).join(':');
  return `${where} ${pointer}`;
}

/** The first `shown` operations, and the number of others. */
export function describeAffected({ affects = [] }: Finding, shown: number): string {
  const rest = affects.length - shown;
  const first = affects.slice(0, shown).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** The place that a tool should open: the last one with a known file. */
export function mainPlace({ places }: Finding): Place | undefined {
  return places.findLast(({ file }) => file !== undefined) ?? places.at(-1);
}

// The proof of a change in one line: the message, the document that accepts it, and why the other one rejects it.

/** Upper bound on the displayed characters of a value; JSON has the whole value. */
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
  const reason = because === undefined ? '' : `: ${shorten(because, longest)}`;
  return `Breaks ${breaks}: ${describeMessage(message, because !== undefined)}; ${takenBy} ${takes}, ${refusedBy} ${refuses}${reason}`;
}

/** JSON is not named where the value decides, and not its media type. */
function describeMessage(
  { kind, method, path, status, mediaType, field, body, note }: Message,
  isAboutValue: boolean,
): string {
  const operation = method === '' ? 'any request' : code(`${method} ${path}`);
  const subject =
    kind === 'request'
      ? operation
      : `${operation} answers${status === undefined ? '' : ` ${showStatus(status)}`}`;
  const parts = [
    ...(field === undefined
      ? []
      : [
          `with ${field.in === 'header' ? 'header' : `${field.in} parameter`} ${code(`${field.name}: ${showJson(field.value)}`)}`,
        ]),
    ...(body === undefined ? [] : [`with ${code(showJson(body))}`]),
    ...(mediaType === undefined || (isAboutValue && isJson(mediaType)) ? [] : [`as ${code(mediaType)}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return [subject, parts.join(', ')].filter((part) => part !== '').join(' ');
}

function showStatus(status: string): string {
  return status === 'default' ? 'another status (`default`)' : status;
}

/** Whether a media type is that of most messages. */
function isJson(mediaType: string): boolean {
  return /^application\/(\S+\+)?json\b/i.test(mediaType);
}

/** Code within a line, with its backquotes escaped, since a backquote would end it. */
function code(text: string): string {
  return `\`${shorten(text, longest).replaceAll('`', '\\u0060')}\``;
}

// The operations of a finding for programs. A large contract has thousands, and each finding may affect all of them.

/** Upper bound on the operations that a finding names. */
const most = 100;

interface BoundedAffects {
  readonly affects?: readonly string[];
  /** The total number of operations, if not all are named. */
  readonly affectsInAll?: number;
}

/** The first operations, and the total number if it is larger. */
export function boundedAffects({ affects }: Finding): BoundedAffects {
  if (affects === undefined) return {};
  if (affects.length <= most) return { affects };
  return { affects: affects.slice(0, most), affectsInAll: affects.length };
}

/** The form of a word for a number. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** `1 change`, `2 changes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${plural(count, one, many)}`;
}
