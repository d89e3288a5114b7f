// Unused components that the engine does not report: it counts a reference of a component to itself, or back to those that refer to it,
// and ignores the sections that it does not know, such as path items.
import { isObject, type JsonObject, kindAt, pointerTo, stepsOf } from '@lunarest/openapi';
import { levelOf, type Reported } from './reported.ts';
import { targetsIn } from './used-components.ts';
import { usedInFiles } from './used-in-files.ts';

/** The unused components that the engine does not report. */
export function overlooked(
  judged: readonly Reported[],
  severity: 'warn' | 'error',
  root: JsonObject,
): readonly Reported[] {
  const id = 'no-unused-components';
  const known = new Set(judged.flatMap((problem) => (problem.id === id ? [problem.pointer] : [])));
  return unusedComponents(root)
    .filter(({ pointer }) => !known.has(pointer))
    .map(({ pointer, message }) => ({
      id,
      severity: levelOf(severity),
      message,
      advice: '',
      pointer,
      through: undefined,
    }));
}

/** A component that nothing else uses, in the words of the engine. */
interface UnusedComponent {
  readonly pointer: string;
  readonly message: string;
}

/** The components that only they themselves use. */
function unusedComponents(root: JsonObject): readonly UnusedComponent[] {
  const { components = {}, ...others } = root;
  const uses = usesOf(root, isObject(components) ? components : {});
  const used = new Set<string>();
  const outside = Object.entries(others).flatMap(([key, value]) =>
    targetsIn(value, pointerTo('#', key), root),
  );
  for (const target of outside) reach(target, uses, used);
  for (const pointer of usedInFiles(root)) used.add(pointer);
  const left = [...uses.keys()].filter((pointer) => !used.has(pointer));
  return firstUsers(left, uses).flatMap((group) => group.map((pointer) => unusedAt(pointer, group, uses)));
}

/** The targets of the references in each component. */
type Uses = ReadonlyMap<string, readonly string[]>;

function usesOf(root: JsonObject, components: JsonObject): Uses {
  const sections = Object.entries(components).filter(
    ([section]) => section !== 'securitySchemes' && kindAt(['components', section, '']) !== undefined,
  );
  return new Map(
    sections.flatMap(([section, group]) =>
      Object.entries(isObject(group) ? group : {})
        .filter(([name]) => !name.startsWith('x-'))
        .map(([name, value]) => {
          const pointer = pointerTo('#/components', section, name);
          return [pointer, targetsIn(value, pointer, root)] as const;
        }),
    ),
  );
}

/** Adds a component, and all that it uses, itself or through others. */
function reach(first: string, uses: Uses, found: Set<string>): void {
  const open = [first];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(uses.get(next) ?? []));
  }
}

/** The groups of unused components that use each other and that no other component uses. */
function firstUsers(left: readonly string[], uses: Uses): readonly (readonly string[])[] {
  const reachedBy = new Map(left.map((pointer) => [pointer, new Set<string>()]));
  for (const user of left) for (const target of uses.get(user) ?? []) reachedBy.get(target)?.add(user);
  const users: Uses = new Map([...reachedBy].map(([pointer, all]) => [pointer, [...all]]));
  const grouped = new Set<string>();
  return left.flatMap((pointer) => {
    if (grouped.has(pointer)) return [];
    const [above, below] = [new Set<string>(), new Set<string>()];
    reach(pointer, users, above);
    reach(pointer, uses, below);
    if (![...above].every((user) => below.has(user))) return [];
    for (const one of above) grouped.add(one);
    return [[...above].sort()];
  });
}

function unusedAt(pointer: string, group: readonly string[], uses: Uses): UnusedComponent {
  const [, , name = ''] = stepsOf(pointer);
  const how =
    group.length > 1
      ? 'used only by components that it uses itself'
      : uses.get(pointer)?.includes(pointer)
        ? 'used only by itself'
        : 'never used';
  return { pointer, message: `Component: "${name}" is ${how}.` };
}
