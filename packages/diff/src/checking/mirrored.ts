// A check of requests and its mirror, a check of answers, with everything that they share written once.
import type { Direction } from '../views/property-view.ts';
import type { LevelName, Levels, MirroredLevel } from '../walk/levels.ts';
import {
  type Action,
  type Area,
  type Check,
  type CheckDefinition,
  defineCheck,
  type Fact,
  type Say,
} from './check.ts';
import type { Judge } from './judge.ts';
import type { ByDirection } from './verdict.ts';

type Find<L extends MirroredLevel, F extends Fact> = (
  match: Levels[`request${L}`] | Levels[`response${L}`],
) => readonly F[];

interface MirroredDefinition<L extends MirroredLevel, A extends Area, F extends Fact> {
  /** Without the direction. */
  readonly id: string | ByDirection<string>;
  readonly on: L;
  readonly about: readonly [area: A, keyword: string, action: Action];
  readonly find: Find<L, F> | ByDirection<Find<L, F>>;
  readonly judge: Judge<F> | ByDirection<Judge<F>>;
  readonly say: Say<F>;
  readonly show?: CheckDefinition<LevelName, A, F>['show'];
  /** A sentence about the request body. That about the answer has the other subject. */
  readonly example: string | ByDirection<string>;
  readonly advice: string | ByDirection<string>;
}

export function mirrored<L extends MirroredLevel, A extends Area, F extends Fact>(
  definition: MirroredDefinition<L, A, F>,
): readonly [Check<`request${L}`, A>, Check<`response${L}`, A>] {
  const { id, on, about, find, judge, example, advice, ...shared } = definition;
  const rowOf = (direction: Direction) => ({
    ...shared,
    id: `${direction}-${textFor(direction, id)}`,
    about: [direction, ...about] as const,
    find: typeof find === 'function' ? find : find[direction],
    judge: 'request' in judge ? judge[direction] : judge,
    example:
      direction === 'response' && typeof example === 'string'
        ? ofAnswer(example)
        : textFor(direction, example),
    advice: textFor(direction, advice),
  });
  return [
    defineCheck({ ...rowOf('request'), on: `request${on}` as const }),
    defineCheck({ ...rowOf('response'), on: `response${on}` as const }),
  ];
}

function textFor(direction: Direction, text: string | ByDirection<string>): string {
  return typeof text === 'string' ? text : text[direction];
}

function ofAnswer(example: string): string {
  return example.replace(/\b([Tt]he) request body\b/, '$1 answer');
}
