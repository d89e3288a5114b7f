// JSON Pointers as URI fragments, in the notation of `$ref`.
import { isArray, isObject, type Json, memberOf } from './json.ts';

/** `pointer` one or more steps further down. */
export function pointerTo(pointer: string, ...steps: readonly (string | number)[]): string {
  return [pointer, ...steps.map((step) => escapeStep(String(step)))].join('/');
}

/** The steps of `#/a/b~1c`: `a`, `b/c`. */
export function stepsOf(pointer: string): readonly string[] {
  const [, ...steps] = pointer.split('/');
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at `pointer`, or undefined. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  return stepsOf(pointer).reduce<Json | undefined>((value, step) => child(value, step), root);
}

function child(value: Json | undefined, step: string): Json | undefined {
  if (isArray(value)) return value[Number(step)];
  return isObject(value) ? memberOf(value, step) : undefined;
}

function escapeStep(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}
