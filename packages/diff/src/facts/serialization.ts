// Parameters and headers that are serialized differently.
import type { Condition } from '../checking/judge.ts';
import type { Both, Match, Pair } from '../match/match.ts';
import { isWrittenAlike, type Serialization } from '../views/serialization.ts';
import { pairWhere } from './presence.ts';

export interface Serialized {
  readonly serialization: Serialization;
  /** The place of a parameter. */
  readonly in?: string;
}

/** Excludes a moved parameter, whose serialization depends on its place. */
export function reserialized<T extends Serialized>(match: Match<T>): readonly Pair<T>[] {
  return pairWhere(
    match,
    ({ base, revision }) =>
      base.in === revision.in && (isWrittenApart({ base, revision }) || isEscapedApart({ base, revision })),
  );
}

/** Whether both sides write all values alike but for the escapes of reserved characters. */
export const onlyEscapedApart: Condition<Both<Serialized>> = {
  words: 'only reserved characters in a cookie are written differently',
  holds: (pair) => !isWrittenApart(pair),
};

function isWrittenApart({ base, revision }: Both<Serialized>): boolean {
  return !isWrittenAlike(base.serialization, revision.serialization);
}

function isEscapedApart({ base, revision }: Both<Serialized>): boolean {
  const [was, is] = [base.serialization.isEscaped, revision.serialization.isEscaped];
  return was !== undefined && is !== undefined && was !== is;
}
