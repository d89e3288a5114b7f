// Remembers the checks with findings for each pair of schemas or properties: a pair is visited once for each way to it, and
// the findings do not depend on the way.
import { onceForPair } from '@lunarest/openapi';
import type { LevelName, Levels } from '../walk/levels.ts';
import type { Check } from './check.ts';
import { checks } from './checks.ts';

/** The two sides of a match, and the other inputs of a check. */
interface Looked {
  readonly base?: unknown;
  readonly revision?: unknown;
  readonly textual?: boolean;
  readonly omissible?: boolean;
  readonly errorId?: boolean;
  readonly closed?: { readonly base: boolean; readonly revision: boolean };
}

const levels: ReadonlySet<LevelName> = new Set([
  'requestSchema',
  'responseSchema',
  'requestProperty',
  'responseProperty',
]);

const leftAt = onceForPair((_base: object, _revision: object) => new Map<string, readonly Check[]>());

/** Calls `look` with the checks of a level: with all checks at the first match of two sides, later with those that had findings. */
export function runChecks<L extends LevelName>(
  level: L,
  match: Levels[L],
  look: (check: Pick<Check<L>, 'look'>) => boolean,
): void {
  const looked: Looked = match;
  const { base, revision } = looked;
  if (!levels.has(level) || !isObject(base) || !isObject(revision)) {
    for (const check of checks[level]) look(check);
    return;
  }
  const { textual, omissible, errorId, closed } = looked;
  const key = `${level} ${textual} ${omissible} ${errorId} ${closed?.base} ${closed?.revision}`;
  const ofPair = leftAt(base, revision);
  const left = ofPair.get(key) ?? checks[level];
  if (left.length > 0) ofPair.set(key, left.filter(look));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
