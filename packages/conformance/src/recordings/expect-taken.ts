// Expects an answer after which a recorded client continues.
import { expect } from '@jest/globals';
import { shapeOf } from '../answers/shape.ts';
import type { RawAnswer } from '../target/call.ts';
import type { RecordedStep, Value } from './client-recordings.ts';
import { type Filling, fillText } from './fill-in.ts';
import { valuesAt } from './values-at.ts';

/** Fails the test where the status, a value that the client reads, the recorded answer or the Location differs. */
export function expectTaken(step: RecordedStep, path: string, answer: RawAnswer, filling: Filling): void {
  const { status, headers, body } = answer;
  const expected = step.expects.includes(status) ? status : step.expects;
  expect({ path, status }).toEqual({ path, status: expected });
  if (step.follows !== undefined) expect(path).toMatch(patternOf(step.path));
  expect({ path, read: readFrom(body, step.reads) }).toEqual({ path, read: step.reads });
  if (step.shows !== undefined) expect(shapeOf(body)).toEqual(shapeOf(step.shows));
  if (step.location !== undefined) expect(headers.get('location')).toBe(fillText(step.location, filling));
}

/** The JSON types of the values that the client reads, by place; all types where the values of a list differ. */
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

/** A path template as a pattern of the URLs of its resource. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}
