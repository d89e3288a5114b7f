// Headers that are named twice, in different case: RFC 9110 compares the names of headers without it.
import { followed, isObject, itemsIn, type Json, type Located, memberOf } from '@lunarest/openapi';
import { operationsIn } from './named-operations.ts';

type Steps = readonly string[];

/** The header parameters of a path, and of its operations, that an earlier one names in another case. */
export function parametersTwice(item: Located): readonly Steps[] {
  const ofPath = namesIn(item);
  return [
    ...repeated(ofPath).map((index) => ['parameters', String(index)]),
    ...operationsIn(item).flatMap(({ steps, at }) =>
      repeated([...ofPath, ...namesIn(at)])
        .filter((index) => index >= ofPath.length)
        .map((index) => [...steps, 'parameters', String(index - ofPath.length)]),
    ),
  ];
}

/** The names of a map of headers that an earlier one has in another case. */
export function namesTwice(headers: Json | undefined): readonly string[] {
  const names = Object.keys(isObject(headers) ? headers : {});
  return repeated(names).flatMap((index) => names[index] ?? []);
}

/** The name of each parameter; undefined for one that is no header. */
function namesIn(holder: Located): readonly (string | undefined)[] {
  return itemsIn(holder, 'parameters').map((written) => {
    const { value } = followed(written);
    const name = isObject(value) && value.in === 'header' ? memberOf(value, 'name') : undefined;
    return typeof name === 'string' ? name : undefined;
  });
}

/** The indices of the names that differ from an earlier one in case only. */
function repeated(names: readonly (string | undefined)[]): readonly number[] {
  const spellings = new Map<string, Set<string>>();
  return names.flatMap((name, index) => {
    if (name === undefined) return [];
    const earlier = spellings.get(name.toLowerCase()) ?? new Set();
    const isRepeated = earlier.size > (earlier.has(name) ? 1 : 0);
    spellings.set(name.toLowerCase(), earlier.add(name));
    return isRepeated ? [index] : [];
  });
}
