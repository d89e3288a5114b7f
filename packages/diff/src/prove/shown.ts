// The message that shows a change of the protocol, by the level at which the change was found.
import type { Coordinates } from '../checking/check.ts';
import type { Serialized } from '../facts/serialization.ts';
import type { Both } from '../match/match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import type { ParameterView } from '../views/parameter-view.ts';
import { isWrittenApart } from '../views/serialization.ts';
import type { LevelName, Levels } from '../walk/levels.ts';
import type { Shown } from './proof.ts';

type Taker = keyof Both<unknown>;

/** A level whose schemas prove their changes themselves. */
type ValueLevel = Extract<
  LevelName,
  `${'request' | 'response'}${'Null' | 'Choice' | 'Schema' | 'Keyword' | 'Whole' | 'Property' | 'Alternative'}`
>;

/** The levels at which the protocol decides. */
type MessageLevel = Exclude<LevelName, ValueLevel>;

type ShowAt<L extends LevelName> = (
  match: Levels[L],
  taker: Taker,
  about: Coordinates,
  at: Both<string>,
) => Shown;

const messages: { readonly [L in MessageLevel]: ShowAt<L> } = {
  document: () => ({ kind: 'request' }),
  outcome: () => ({ kind: 'request' }),
  securityScheme: (match, taker) => ({
    kind: 'request',
    note: `authenticated with \`${match[taker].name}\``,
  }),
  servers: (match, taker) => ({
    kind: 'request',
    note: `sent to ${(taker === 'base' ? match.lost : match.won)[0] ?? 'the server'}`,
  }),
  path: () => ({ kind: 'request' }),
  operation: (match, taker, _, at) => {
    const note = authenticated(match, taker, at);
    return note === undefined ? { kind: 'request' } : { kind: 'request', note };
  },
  webhook: called,
  callback: called,
  parameter: ({ base, revision }, taker, [, , keyword, action]) => {
    const named = (taker === 'base' ? base : revision) ?? base ?? revision;
    if (named === undefined) return { kind: 'request' };
    const field = { in: named.in, name: named.name, value: '' };
    if (keyword === 'allowEmptyValue') return { kind: 'request', field };
    if (presence.has(action)) return { kind: 'request', note: `without ${nameOf(named)}` };
    const written = keyword === 'serialization' ? writtenAs(named, base, revision) : {};
    // A segment of a path that one side does not describe has an example of the other.
    const schema = [named, base, revision].find(saysSomething)?.schema;
    return { kind: 'request', field, exampleOf: schema, ...written };
  },
  requestBody: ({ base, revision }, taker, [, , , action]) => {
    const body = taker === 'base' ? base : revision;
    const isWithout = action === 'required' || action === 'optional' || body === undefined;
    return isWithout ? { kind: 'request', note: 'without a body' } : { kind: 'request', ...bodyOf(body) };
  },
  requestMediaType: ({ base, revision }, taker) => ({
    kind: 'request',
    ...mediaOf((taker === 'base' ? base : revision) ?? base ?? revision),
  }),
  response: ({ base, revision, narrowedTo }, taker, [, , keyword]) => {
    if (keyword === 'body') {
      const response = taker === 'base' ? base : revision;
      const body = bodyOf(response);
      return 'mediaType' in body ? { kind: 'answer', ...body } : { kind: 'answer', note: 'without a body' };
    }
    const status = statusWithout(base?.status ?? revision?.status ?? '', narrowedTo);
    return { kind: 'answer', status, taker: base === undefined ? 'revision' : 'base' };
  },
  responseHeader: ({ base, revision }, taker, [, , keyword]) => {
    const header = (taker === 'base' ? base : revision) ?? base ?? revision;
    if (header === undefined) return { kind: 'answer' };
    if (keyword !== 'serialization') return { kind: 'answer', note: `without header \`${header.name}\`` };
    return {
      kind: 'answer',
      field: { in: 'header', name: header.name, value: '' },
      exampleOf: header.schema,
      ...writtenAs(header, base, revision),
    };
  },
  responseMediaType: ({ base, revision }) => ({
    kind: 'answer',
    ...mediaOf(base ?? revision),
    taker: base === undefined ? 'revision' : 'base',
  }),
};

/** The messages by level; missing where values are the proof. */
export const shownAt: { readonly [L in LevelName]?: ShowAt<L> } = messages;

/** The call of the server. */
function called({ base, revision }: Levels['callback']): Shown {
  return { kind: 'request', note: `to \`${base?.name ?? revision?.name}\`, by the server` };
}

/** The changes of a parameter that a request without it shows. */
const presence: ReadonlySet<Coordinates[3]> = new Set([
  'added as required',
  'removed',
  'required',
  'optional',
]);

/** How a value is written, with a value that the other side writes differently. */
function writtenAs(
  { serialization: { text } }: Serialized,
  base: Serialized | undefined,
  revision: Serialized | undefined,
): Pick<Shown, 'note' | 'shows'> {
  const note = `written as ${text}`;
  if (base === undefined || revision === undefined) return { note };
  return { note, shows: isWrittenApart({ base: base.serialization, revision: revision.serialization }) };
}

function saysSomething(parameter: ParameterView | undefined): boolean {
  return parameter?.schema?.written.some(({ value }) => value !== true) === true;
}

function nameOf({ in: place, name }: ParameterView): string {
  return `${place} parameter \`${name}\``;
}

function mediaOf(media: MediaTypeView | undefined): Omit<Shown, 'kind'> {
  return media === undefined ? {} : { mediaType: media.name, exampleOf: media.schema };
}

function bodyOf(
  body: { readonly content: ReadonlyMap<string, MediaTypeView> } | undefined,
): Omit<Shown, 'kind'> {
  return mediaOf([...(body?.content.values() ?? [])][0]);
}

/** A status of the range outside all its parts, or the status itself. */
function statusWithout(status: string, parts: readonly string[]): string {
  if (!/^\dXX$/i.test(status)) return status;
  const hundred = Number(status.charAt(0)) * 100;
  const all = Array.from({ length: 100 }, (_, index) => String(hundred + index));
  return all.find((one) => !parts.includes(one)) ?? status;
}

/** The authentication of the request by the taker's alternative at the place, if the operation exists on both sides. */
function authenticated(
  { base, revision }: Levels['operation'],
  taker: Taker,
  at: Both<string>,
): string | undefined {
  if (base === undefined || revision === undefined) return undefined;
  const { alternatives } = (taker === 'base' ? base : revision).security;
  const found = alternatives.find(({ pointer }) => pointer === at[taker]);
  const schemes = [...(found?.demands ?? [])].map(([name, scopes]) =>
    scopes.length === 0 ? `\`${name}\`` : `\`${name}\` for ${scopes.join(', ')}`,
  );
  return schemes.length === 0
    ? 'without authentication'
    : `authenticated with no more than ${schemes.join(' and ')}`;
}
