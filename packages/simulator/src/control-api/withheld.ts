// Removes salted hashes from an exported state and restores them at import.
import type { ApplianceState } from '@lunarest/appliance';

/** A state as JSON. */
type ExportedState = { readonly [name: string]: unknown };

const withheld = { withheld: true } as const;

/** The state with `{ withheld: true }` in place of every salted hash. */
export function withholdSecrets(state: ApplianceState): ExportedState {
  const { ...exported } = mapped(state, (value) => (isHash(value) ? withheld : undefined));
  return exported;
}

/** Restores the withheld hashes from the current state. Throws a TypeError when the current state has no hash there, and for deep nesting. */
export function completeSecrets(exported: ExportedState, present: ApplianceState): unknown {
  return mapped(exported, (value, path) => {
    if (!isWithheld(value)) return undefined;
    const kept = path.reduce<unknown>((parent, step) => own(parent, step), present);
    if (isHash(kept)) return kept;
    throw new TypeError(`The state withholds ${path.join('.')}, but the appliance has no secret there.`);
  });
}

/** Upper bound on the nesting of a state. */
const deepest = 50;

type Replace = (value: object, path: readonly string[]) => object | undefined;

/** A copy with the results of `replace`; undefined keeps a value. @throws TypeError for a value that is nested too deep */
function mapped<Value>(value: Value, replace: Replace, path: readonly string[] = []): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (path.length > deepest) throw new TypeError(`The state is nested deeper than ${deepest} levels.`);
  const other = replace(value, path);
  // The types cannot express that a replacement takes the place of an object.
  if (other !== undefined) return other as Value;
  if (Array.isArray(value))
    return value.map((item, index) => mapped(item, replace, [...path, String(index)])) as Value;
  const entries = Object.entries(value).map(([name, item]) => [name, mapped(item, replace, [...path, name])]);
  return Object.fromEntries(entries) as Value;
}

function isHash(value: unknown): value is object {
  return isObject(value) && Object.keys(value).sort().join() === 'digest,salt';
}

function isWithheld(value: object): boolean {
  return Object.keys(value).join() === 'withheld';
}

function own(parent: unknown, step: string): unknown {
  return isObject(parent) && Object.hasOwn(parent, step) ? Reflect.get(parent, step) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
