/** The shape of a proof that every refusal of an operation can happen: the compiler asks for each of them. */
import type { FailureId } from '../failures.ts';
import type { ScenarioName } from '../scenarios/scenarios.ts';
import type { Bench } from './bench.ts';

type FailureOf<SomeOperation> = SomeOperation extends (...parameters: never[]) => infer Result
  ? Result extends { readonly ok: false; readonly failure: infer Failure extends FailureId }
    ? Failure
    : never
  : never;

/** For each refusal: the scenario in which it is reached, and the steps that end in it. */
export type Reachable<SomeOperation> = Readonly<
  Record<FailureOf<SomeOperation>, readonly [scenario: ScenarioName, reach: (bench: Bench) => FailureId]>
>;
