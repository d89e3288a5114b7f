// Values derived from others by reproducible random changes: parts are inserted, omitted and repeated.
import { isArray, isObject, type Json } from '@lunarest/openapi';

/** Values that are one or two random changes away from `taken`; `pool` supplies new parts. */
export function* mutants(taken: readonly Json[], pool: readonly Json[]): Iterable<Json> {
  const random = randomNumbers(20_240_229);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const parts = pool.flatMap((value) => [...partsOf(value)]);
  while (taken.length > 0 && parts.length > 0) {
    let value = pick(taken) ?? null;
    for (let times = 1 + Math.floor(random() * 2); times > 0; times -= 1) {
      value = changed(value, pick(parts) ?? null, random);
    }
    yield value;
  }
}

function* partsOf(value: Json): Iterable<Json> {
  yield value;
  if (isArray(value)) for (const item of value.slice(0, 4)) yield* partsOf(item);
  else if (isObject(value)) for (const item of Object.values(value)) yield* partsOf(item);
}

/** The value with `part` inserted somewhere, or with something removed. */
function changed(value: Json, part: Json, random: () => number): Json {
  const deeper = random() < 0.7;
  if (isArray(value) && deeper && value.length > 0) {
    const at = Math.floor(random() * value.length);
    const chance = random();
    if (chance < 0.15) return value.toSpliced(at, 1);
    if (chance < 0.3) return [...value, part];
    return value.with(at, changed(value[at] ?? null, part, random));
  }
  if (isObject(value) && deeper) {
    const names = Object.keys(value);
    const name = names[Math.floor(random() * names.length)];
    if (name === undefined) return part;
    const { [name]: before = null, ...others } = value;
    return random() < 0.15 ? others : { ...value, [name]: changed(before, part, random) };
  }
  return part;
}

/** Numbers from 0 to 1, by mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
