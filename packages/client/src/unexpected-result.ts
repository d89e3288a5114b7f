// Returns an answer outside the contract as a value, for programs that request it.

import { UnexpectedAnswerError } from '#errors';
import type { Ability } from './client-core.ts';
import type { Streamed, StreamOptions } from './transfer.ts';

/** The handling of an answer that the contract does not have. */
export type UnknownAnswers = 'throw' | 'value';

/** An answer that the contract does not have, where the option `unknown` is 'value'. */
export interface UnexpectedResult {
  readonly status: 'unexpected';
  readonly unexpected: UnexpectedAnswerError;
}

/** The client `C` whose operations may also resolve to an UnexpectedResult. */
export type WithUnexpected<C> = {
  readonly [K in keyof C]: C[K] extends {
    (...stream: infer S extends [unknown, StreamOptions]): Promise<unknown>;
    (...whole: infer W): Promise<infer R>;
  }
    ? {
        (...stream: S): Promise<Streamed<R | UnexpectedResult>>;
        (...whole: W): Promise<R | UnexpectedResult>;
      }
    : C[K] extends (...input: infer I) => Promise<infer R extends { readonly status: number }>
      ? (...input: I) => Promise<R | UnexpectedResult>
      : C[K];
};

/** The client `C` under the option `unknown`. */
export type Answering<C, U extends UnknownAnswers> = U extends 'value' ? WithUnexpected<C> : C;

/** Methods with any inputs. */
export type AnyMethods = Readonly<Record<string, (...input: never[]) => Promise<unknown>>>;

/** The ability to resolve to answers that the contract does not have: the option `unknown`. */
export const unknownAsValue: Ability<'unknownAsValue'> = {
  ability: 'unknownAsValue',
  read: ({ unknown = 'throw' }) => {
    if (unknown !== 'throw' && unknown !== 'value') throw new TypeError("unknown must be 'throw' or 'value'");
    return { methods: unknown === 'value' ? asValues : undefined };
  },
};

/** The methods, which resolve to a value instead of rejecting with an UnexpectedAnswerError. */
function asValues(methods: AnyMethods): AnyMethods {
  const method = ([name, call]: [string, AnyMethods[string]]) => [
    name,
    (...input: never[]) => call(...input).catch(asValue),
  ];
  return Object.fromEntries(Object.entries(methods).map(method));
}

function asValue(error: unknown): UnexpectedResult {
  if (error instanceof UnexpectedAnswerError) return { status: 'unexpected', unexpected: error };
  throw error;
}

/** The documented answer; rejects for any other, even if the client returns it as a value. */
export async function known<R extends { readonly status: unknown }>(
  answer: Promise<R | UnexpectedResult>,
): Promise<R> {
  const result = await answer;
  if (isUnexpected(result)) throw result.unexpected;
  return result;
}

function isUnexpected(result: { readonly status: unknown }): result is UnexpectedResult {
  return result.status === 'unexpected';
}
