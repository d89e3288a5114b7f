// Checks the changed operations against the exchanges of the conformance suite with the reference server.
import { objectAt } from '@lunarest/openapi';
import { errorIdsOf, type Resolve } from '../../generate/read-document.ts';
import type { Exchange, Exchanges } from '../exchanges.ts';
import { findOperation } from '../find-operation.ts';
import type { World, WorldRelease, WrittenOperation } from '../world.ts';
import { type ChangedOperation, type Check, changedIn, firstOf } from './check.ts';
import { freedomsOf, freedomsUsed, type Locations } from './freedoms.ts';
import { replay } from './replay.ts';

/** A check by the exchanges of the suite and by the freedoms of `world`, the unchanged contract. */
export function behaviorCheck(exchanges: Exchanges, world: World): Check {
  const meaningful = documentedHeaders(world);
  const known = new Map(world.map((release) => [release.release, knownFreedoms(release, exchanges)]));
  return (changed) =>
    firstOf(changedIn(changed), (one) => {
      if (one.operation === undefined) return exchanges.has(one.key) ? `${one.id} is gone` : null;
      const seen = exchanges.get(one.key) ?? [];
      const { operation } = one;
      const replayed = firstOf(seen, (exchange) => {
        const problem = replay(operation, exchange, meaningful);
        return problem === null ? null : `${one.id}: ${problem} (${exchange.test})`;
      });
      // The suite does not record malformed HTTP requests, whose answers belong to no operation.
      return replayed ?? (one.id === '' ? null : uncovered(operation, seen, one.release.resolve));
    }) ?? unusedFreedom(changedIn(changed), exchanges, known);
}

/** Names of all headers that some answer documents, in lower case. */
function documentedHeaders(world: World): ReadonlySet<string> {
  const answers = world.flatMap(({ operations, resolve }) =>
    [...operations.values()].flatMap(({ written }) =>
      Object.values(objectAt(written, 'responses')).map(resolve),
    ),
  );
  return new Set(
    answers.flatMap((answer) => Object.keys(objectAt(answer, 'headers')).map((name) => name.toLowerCase())),
  );
}

interface KnownFreedoms {
  readonly locations: Locations;
  readonly freedoms: ReadonlySet<string>;
}

function knownFreedoms(release: WorldRelease, exchanges: Exchanges): KnownFreedoms {
  const all = [...release.operations.keys()].flatMap((id) => exchanges.get(`${release.release}/${id}`) ?? []);
  const known = new Map<string, string>();
  const leadsTo = readAt(release);
  for (const { answer } of all) {
    const { location } = answer.headers;
    const kind = location === undefined ? undefined : leadsTo(location);
    if (location !== undefined && kind !== undefined) known.set(kind, location);
  }
  const locations = { known, leadsTo };
  const freedoms = [...release.operations.values(), release.unmatched].flatMap((operation) => [
    ...freedomsOf(release, operation, locations),
  ]);
  return { locations, freedoms: new Set(freedoms) };
}

/** Returns the operation that reads the resource at a path. */
function readAt({ document }: WorldRelease): Locations['leadsTo'] {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const id = findOperation(document, 'GET', path)?.operation.operationId;
      known.set(path, typeof id === 'string' ? id : undefined);
    }
    return known.get(path);
  };
}

/** A freedom that the change adds and no exchange of the changed operations uses. */
function unusedFreedom(
  changed: readonly ChangedOperation[],
  exchanges: Exchanges,
  known: ReadonlyMap<string, KnownFreedoms>,
): string | null {
  const present = changed.flatMap(({ key, release, operation }) => {
    const before = known.get(release.release);
    return operation === undefined || before === undefined ? [] : [{ key, release, operation, before }];
  });
  const open = new Set(
    present.flatMap(({ release, operation, before: { freedoms, locations } }) =>
      [...freedomsOf(release, operation, locations)]
        .filter((freedom) => !freedoms.has(freedom))
        .map((freedom) => `${release.release}: ${freedom}`),
    ),
  );
  for (const { key, release, operation, before } of present) {
    if (open.size === 0) return null;
    for (const exchange of exchanges.get(key) ?? [])
      for (const freedom of freedomsUsed(release, operation, exchange, before.locations))
        open.delete(`${release.release}: ${freedom}`);
  }
  const [unused] = open;
  return unused === undefined ? null : `no test uses that in release ${unused}`;
}

/** The first documented answer of an operation that no exchange shows, or null. */
function uncovered(
  { written }: WrittenOperation,
  exchanges: readonly Exchange[],
  resolve: Resolve,
): string | null {
  const seen = new Set(exchanges.map(({ status, error }) => `${status} ${error ?? ''}`));
  for (const [status, response] of Object.entries(objectAt(written, 'responses'))) {
    const errors = Number(status) < 400 ? [] : errorIdsOf(resolve(response), resolve);
    const cells = errors.length === 0 ? [`${status} `] : errors.map((error) => `${status} ${error}`);
    const empty = cells.find((cell) => !seen.has(cell));
    if (empty !== undefined) return `no test produced ${empty.trim()}`;
  }
  return null;
}
