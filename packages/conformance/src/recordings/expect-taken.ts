// Whether an answer is one with which a recorded client goes on.
import { expect } from '@jest/globals';
import { shapeOf } from '../answers/shape.ts';
import type { RawAnswer } from '../target/call.ts';
import type { RecordedStep, Value } from './client-recordings.ts';
import { type Filling, fillText } from './fill-in.ts';
import { valuesAt } from './values-at.ts';

/** Fails the test where the status, something that the client reads, the shown answer or the Location differs. */
export function expectTaken(step: RecordedStep, path: string, answer: RawAnswer, filling: Filling): void {
  const { status, headers, body } = answer;
  const expected = step.expects.includes(status) ? status : step.expects;
  expect({ path, status }).toEqual({ path, status: expected });
  if (step.follows !== undefined) expect(path).toMatch(patternOf(step.path));
  expect({ path, read: readFrom(body, step.reads) }).toEqual({ path, read: step.reads });
  if (step.shows !== undefined) expect(shapeOf(body)).toEqual(shapeOf(step.shows));
  if (step.location !== undefined) expect(headers.get('location')).toBe(fillText(step.location, filling));
}

/** The JSON types of what the client reads, by place; where values of a list differ, all of them. */
function readFrom(body: unknown, reads: RecordedStep['reads']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(reads).map(([place, type]) => {
      // A body is JSON.
      const types = valuesAt(body as Value, place).map((value) => typeOf(value, type));
      return [place, [...new Set(types)].join(' and ')];
    }),
  );
}

function typeOf(value: Value, expected: string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'number') return typeof value;
  return Number.isInteger(value) && expected === 'integer' ? 'integer' : 'number';
}

/** A path template as a pattern for the URLs that lead to its resource. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
