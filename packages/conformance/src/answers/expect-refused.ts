// Sends an invalid request and expects the documented refusal and an unchanged state, apart from `changes`.
import { expect } from '@jest/globals';
import type { ApplianceState, Bench } from '../target/bench.ts';
import { call, type RawAnswer, type RawRequest } from '../target/call.ts';
import { detailedErrorOf } from './answers.ts';

export async function expectRefused(
  bench: Bench,
  request: RawRequest,
  status: number,
  id: string,
  changes: Partial<ApplianceState> = {},
): Promise<RawAnswer> {
  const before = bench.appliance.snapshot();
  const answer = await call(bench.url, request);
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body: detailedErrorOf(status, id) });
  expect(bench.appliance.snapshot()).toEqual({ ...before, ...changes });
  return answer;
}
