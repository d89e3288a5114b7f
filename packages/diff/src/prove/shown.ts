// The message that shows a change of the protocol, by the level at which the change was found.
import type { Coordinates } from '../checking/check.ts';
import type { Serialized } from '../facts/serialization.ts';
import type { Both, Edition } from '../match/match.ts';
import type { MediaTypeView } from '../views/media-type-view.ts';
import type { ParameterView } from '../views/parameter-view.ts';
import type { Direction } from '../views/property-view.ts';
import { isWrittenApart } from '../views/serialization.ts';
import type { LevelName, Levels, MirroredLevel } from '../walk/levels.ts';
import type { Shown } from './proof.ts';

type Taker = Edition;

/** A level whose schemas prove their changes themselves. */
type ValueLevel = `${Direction}${Exclude<MirroredLevel, 'MediaType' | 'Field'>}`;

/** The levels at which the protocol decides. */
type MessageLevel = Exclude<LevelName, ValueLevel>;

type ShowAt<L extends LevelName> = (
  match: Levels[L],
  taker: Taker,
  about: Coordinates,
  at: Both<string>,
) => Shown;

const messages: { readonly [L in MessageLevel]: ShowAt<L> } = {
  document: () => ({}),
  outcome: () => ({}),
  securityScheme: (match, taker) => ({ note: `authenticated with \`${match[taker].name}\`` }),
  servers: (match, taker) => ({
    note: `sent to ${(taker === 'base' ? match.lost : match.won)[0] ?? 'the server'}`,
  }),
  path: () => ({}),
  operation: (match, taker, _, at) => authenticated(match, taker, at),
  webhook: called,
  callback: called,
  requestField: (match, taker, [, , keyword, action]) => {
    const { base, revision } = match;
    const named = match[taker] ?? base ?? revision;
    if (named === undefined) return {};
    const field = { in: named.in, name: named.name, value: '' };
    if (keyword === 'allowEmptyValue') return { field };
    if (presence.has(action)) return { note: `without ${nameOf(named)}` };
    const written = keyword === 'serialization' ? writtenAs(named, match) : {};
    // A segment of a path that one side does not describe has an example of the other.
    const schema = [named, base, revision].find(saysSomething)?.schema;
    return { field, exampleOf: schema, ...written };
  },
  requestBody: (match, taker, [, , , action]) => {
    const body = match[taker];
    const isWithout = action === 'required' || action === 'optional' || body === undefined;
    return isWithout ? withoutBody : bodyOf(body);
  },
  requestMediaType: (match, taker) => mediaOf(match[taker] ?? match.base ?? match.revision),
  response: (match, taker, [, , keyword]) => {
    const { base, revision, narrowedTo } = match;
    if (keyword === 'body') {
      const body = bodyOf(match[taker]);
      return 'mediaType' in body ? body : withoutBody;
    }
    const status = statusWithout(base?.status ?? revision?.status ?? '', narrowedTo);
    return { status, taker: base === undefined ? 'revision' : 'base' };
  },
  responseField: (match, taker, [, , keyword]) => {
    const header = match[taker] ?? match.base ?? match.revision;
    if (header === undefined) return {};
    if (keyword !== 'serialization') return { note: `without header \`${header.name}\`` };
    const field = { in: 'header', name: header.name, value: '' };
    return { field, exampleOf: header.schema, ...writtenAs(header, match) };
  },
  responseMediaType: ({ base, revision }) => ({
    ...mediaOf(base ?? revision),
    taker: base === undefined ? 'revision' : 'base',
  }),
};

const withoutBody: Shown = { note: 'without a body' };

/** The messages by level; missing where values are the proof. */
export const shownAt: { readonly [L in LevelName]?: ShowAt<L> } = messages;

/** The call of the server. */
function called({ base, revision }: Levels['callback']): Shown {
  return { note: `to \`${base?.name ?? revision?.name}\`, by the server` };
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
  { base, revision }: Both<Serialized | undefined>,
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

function mediaOf(media: MediaTypeView | undefined): Shown {
  return media === undefined ? {} : { mediaType: media.name, exampleOf: media.schema };
}

function bodyOf(body: { readonly content: ReadonlyMap<string, MediaTypeView> } | undefined): Shown {
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
function authenticated({ base, revision }: Levels['operation'], taker: Taker, at: Both<string>): Shown {
  if (base === undefined || revision === undefined) return {};
  const { alternatives } = (taker === 'base' ? base : revision).security;
  const found = alternatives.find(({ pointer }) => pointer === at[taker]);
  const schemes = [...(found?.demands ?? [])].map(([name, scopes]) =>
    scopes.length === 0 ? `\`${name}\`` : `\`${name}\` for ${scopes.join(', ')}`,
  );
  const note =
    schemes.length === 0
      ? 'without authentication'
      : `authenticated with no more than ${schemes.join(' and ')}`;
  return { note };
}
