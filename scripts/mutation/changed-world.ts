// The world with a mutant applied, and the operations that it may affect.
import {
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  once,
  releasesOf,
  type WrittenContract,
} from '@lunarest/openapi';
import { type Change, changed, type Mutant, type Path, textOf, valueAt } from './change.ts';
import { componentsOf, type World, type WorldRelease, worldRelease } from './world.ts';

export interface ChangedWorld {
  readonly world: World;
  /** As `release/operationId`; includes added and removed operations. */
  readonly operations: ReadonlySet<string>;
}

/** Makes the worlds of mutants of one contract. They throw when generation refuses the contract. */
export function createWorldChanger(contract: WrittenContract, world: World) {
  const users = new Map(world.map((released) => [released.release, usersIn(released)]));
  const usersOf: UsersOf = (release, component) => users.get(release)?.get(component) ?? new Set();
  const known = once(() => textsIn(world));
  return ({ site, change }: Mutant): ChangedWorld => {
    if (site === 'contract')
      return changedInPlace(world, change, usersOf) ?? rebuilt(contract, known, change);
    if ('overlay' in site) return rebuilt(contract, known, change, site.overlay);
    return changedRelease(world, site.release, change, usersOf);
  };
}

/** The operations of a release that refer to a component such as `schemas/Task`. */
type UsersOf = (release: string, component: string) => ReadonlySet<string>;

function usersIn({
  document,
  operations,
  unmatched,
}: WorldRelease): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { id, written } of [...operations.values(), unmatched])
    for (const component of componentsOf(written, document))
      users.set(component, (users.get(component) ?? new Set()).add(id));
  return users;
}

/**
 * Applies the change to the document of each release, which is faster than applying the overlays again. Null for a change of the
 * document as a whole, and when an overlay affects the changed node, so that the overlays must be applied again.
 */
function changedInPlace(world: World, change: Change, usersOf: UsersOf): ChangedWorld | null {
  const newest = world.at(-1);
  const [section] = change.at;
  if (newest === undefined || (section !== 'paths' && section !== 'components')) return null;
  const places = world
    .map((released) => ({
      released,
      own: { ...change, at: pathIn(change.at, released.release, newest.release) },
    }))
    .filter(({ released, own }) => ownerOf(released.document, own.at) !== undefined);
  const text = nodeText(newest.document, change.at);
  if (places.some(({ released, own }) => nodeText(released.document, own.at) !== text)) return null;
  return places.reduce<ChangedWorld>(
    (before, { released, own }) => {
      const { world: after, operations } = changedRelease(before.world, released.release, own, usersOf);
      return { world: after, operations: new Set([...before.operations, ...operations]) };
    },
    { world, operations: new Set() },
  );
}

function changedRelease(world: World, release: string, change: Change, usersOf: UsersOf): ChangedWorld {
  const operations = new Set<string>();
  const after = world.map((released) => {
    if (released.release !== release) return released;
    const made = worldRelease({ release, document: changed(released.document, change) });
    for (const id of concernedIn(released, made, change.at, usersOf)) operations.add(`${release}/${id}`);
    return made;
  });
  return { world: after, operations };
}

/** The operations at a path, before and after, or those that refer to a component; all operations for any other place. */
function concernedIn(
  before: WorldRelease,
  after: WorldRelease,
  [section, name, entry]: Path,
  usersOf: UsersOf,
): readonly string[] {
  if (section === 'components') return [...usersOf(before.release, `${name}/${entry}`)];
  const all = [...before.operations.values(), ...after.operations.values(), after.unmatched];
  const unchanged = (id: string) => before.operations.get(id)?.written === after.operations.get(id)?.written;
  return all.filter(({ id }) => section !== 'paths' || (id !== '' && !unchanged(id))).map(({ id }) => id);
}

/** The path in the document of another release, whose media types have another number. */
function pathIn(path: Path, release: string, newest: string): Path {
  return path.map((key) =>
    String(key) === key ? key.replace(`;version=${newest}`, `;version=${release}`) : key,
  );
}

/** The path item or component of a place; undefined when the release lacks it, so that nothing changes. */
function ownerOf(document: JsonObject, [section, name, entry]: Path): Json | undefined {
  const owner = objectAt(document, String(section))[String(name)];
  return section === 'paths' || !isObject(owner) ? owner : owner[String(entry)];
}

/** The changed node as a text without numbers of releases, so that it can be compared between releases. */
function nodeText(document: JsonObject, path: Path): string {
  return textOf(valueAt(document, path.slice(0, -1)) ?? null).replaceAll(/;version=\d+/g, '');
}

/** Applies the overlays again, to a changed contract or with a changed overlay, and compares every operation with its known text. */
function rebuilt(
  contract: WrittenContract,
  known: () => ReadonlyMap<string, string>,
  change: Change,
  overlay?: number,
): ChangedWorld {
  const made =
    overlay === undefined
      ? { ...contract, newest: changed(contract.newest, change) }
      : {
          ...contract,
          overlays: contract.overlays.map((one, at) => (at === overlay ? changed(one, change) : one)),
        };
  const after = releasesOf(made).map(worldRelease);
  const [before, found] = [known(), textsIn(after)];
  const keys = [...new Set([...before.keys(), ...found.keys()])];
  return { world: after, operations: new Set(keys.filter((key) => before.get(key) !== found.get(key))) };
}

function textsIn(world: World): ReadonlyMap<string, string> {
  return new Map(
    world.flatMap(({ release, operations, unmatched }) =>
      [...operations.values(), unmatched].map(({ id, method, path, whole }) => {
        return [`${release}/${id}`, textOf([method, path, whole()])] as const;
      }),
    ),
  );
}
