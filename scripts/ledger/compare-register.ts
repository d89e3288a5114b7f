// Holds the register against every release: the second entry of what no page prints.
import { isObject, type Json, type JsonObject, type ReleaseDocument } from '@lunarest/openapi';
import { type Register, registerFacts } from './register-facts.ts';

/**
 * The differences, each a sentence. `written` has the newest release's sections, and under `releases` what an older one
 * has otherwise: an entry of its own, or null for one that it lacks.
 */
export function compareRegister(
  written: JsonObject,
  contracts: readonly ReleaseDocument[],
): readonly string[] {
  const { releases, ...newest } = written;
  return contracts.flatMap(({ release, document }) => {
    const own = isObject(releases) ? releases[release] : undefined;
    const expected = sectionsOf(newest, isObject(own) ? own : {});
    return differences(release, expected, registerFacts(release, document));
  });
}

function sectionsOf(newest: JsonObject, own: JsonObject): Register {
  const names = new Set([...Object.keys(newest), ...Object.keys(own)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const merged = {
        ...(isObject(newest[name]) ? newest[name] : {}),
        ...(isObject(own[name]) ? own[name] : {}),
      };
      return [
        name,
        Object.fromEntries(Object.entries(merged).filter(([, entry]) => entry !== null)),
      ] as const;
    }),
  );
}

function differences(release: string, expected: Register, actual: Register): readonly string[] {
  const places = new Set([...placesOf(expected), ...placesOf(actual)]);
  return [...places]
    .filter((place) => textAt(expected, place) !== textAt(actual, place))
    .map((place) => `the register has ${place} otherwise: release ${release} says ${textAt(actual, place)}`);
}

function placesOf(register: Register): readonly string[] {
  return Object.entries(register).flatMap(([section, entries]) =>
    Object.keys(entries).map((name) => `${section}/${name}`),
  );
}

function textAt(register: Register, place: string): string {
  const [section = '', name = ''] = place.split('/');
  return canonical(register[section]?.[name]);
}

/** Text in which the order of keys does not count. */
function canonical(value: Json | undefined): string {
  return (
    JSON.stringify(value, (_, item: Json) =>
      isObject(item) ? sorted(item) : typeof item === 'bigint' ? `${item}n` : item,
    ) ?? 'nothing'
  );
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
