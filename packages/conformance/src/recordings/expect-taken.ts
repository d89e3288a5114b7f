// Expects an answer after which a recorded client continues; the shape of an answer is the JSON type at each path.
import { expect } from '@jest/globals';
import type { RawAnswer } from '../target/call.ts';
import type { RecordedStep, Value } from './client-recordings.ts';
import { type Filling, fillText, valuesAt } from './fill-in.ts';

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

function typeOf(value: unknown, expected = 'number'): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'number') return typeof value;
  return Number.isInteger(value) && expected === 'integer' ? 'integer' : 'number';
}

/** A path template as a pattern of the URLs of its resource. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

type Shape = ReadonlyMap<string, string>;

export function shapeOf(value: unknown): Shape {
  const shape = new Map<string, string>();
  look(value, '');
  return shape;

  function look(item: unknown, place: string): void {
    shape.set(place, typeOf(item));
    if (Array.isArray(item)) for (const entry of item) look(entry, `${place}/*`);
    else if (typeof item === 'object' && item !== null)
      for (const [name, inner] of Object.entries(item)) look(inner, `${place}/${name}`);
  }
}

/** The paths that both shapes have with different types; null is compatible with every type. */
export function disagreements(one: Shape, other: Shape): readonly string[] {
  return [...one].flatMap(([place, type]) => {
    const there = other.get(place);
    return there === undefined || there === type || type === 'null' || there === 'null'
      ? []
      : [`${place}: ${type} and ${there}`];
  });
}
