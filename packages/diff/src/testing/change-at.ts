// Changes one place of a document.

import { isArray, isObject, type Json, stepsOf } from '@lunarest/openapi';

/** The document with `value` at `pointer`, or without that member. Throws if the parent is missing. */
export function changeAt(document: Json, pointer: string, value: Json | undefined): Json {
  const changed = change(document, stepsOf(pointer), value);
  if (changed === undefined) throw new Error('a document cannot be removed');
  return changed;
}

function change(
  parent: Json | undefined,
  steps: readonly string[],
  value: Json | undefined,
): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (isArray(parent)) {
    const index = Number(step);
    const item = change(parent[index], rest, value);
    return item === undefined ? parent.toSpliced(index, 1) : parent.toSpliced(index, 1, item);
  }
  if (!isObject(parent)) throw new Error(`there is no place for ${step}`);
  const { [step]: before, ...others } = parent;
  const after = change(before, rest, value);
  // A changed member keeps its position.
  return after === undefined ? others : { ...parent, [step]: after };
}
