// The paths to read, including those that answers link to: each path once, and every operation before more paths of a known one.
import type { Release } from '@lunarest/contract';
import type { Exchange } from '../connection/exchange.ts';
import { aboutOf, type Observation, observe } from '../drift/observation.ts';
import { linksOf } from './links.ts';
import type { Readable } from './operations.ts';

export interface Waiting {
  readonly path: string;
  /** The operation of the path. */
  readonly kind: string;
}

interface Frontier {
  add(path: string, kind: string): void;
  /** The next path, of the operation with the fewest requests; undefined if the list is empty. */
  next(): Waiting | undefined;
}

/** Upper bound on the paths, beyond every limit on requests. */
const mostWaiting = 50_000;

export function createFrontier(): Frontier {
  const known = new Set<string>();
  const queues = new Map<string, { readonly paths: string[]; asked: number }>();
  return {
    add(given, kind) {
      // An appliance accepts a trailing slash (decision D-41).
      const path = given.replace(/(?<=.)\/(?=$|\?)/, '');
      if (known.has(path) || known.size >= mostWaiting) return;
      known.add(path);
      const queue = queues.get(kind) ?? { paths: [], asked: 0 };
      queues.set(kind, queue);
      queue.paths.push(path);
    },
    next() {
      const open = [...queues].filter(([, { paths }]) => paths.length > 0);
      const [least] = open.sort(([, a], [, b]) => a.asked - b.asked);
      const path = least?.[1].paths.shift();
      if (least === undefined || path === undefined) return undefined;
      least[1].asked += 1;
      return { path, kind: least[0] };
    },
  };
}

interface Found {
  readonly origin: string;
  readonly release: Release;
  readonly frontier: Frontier;
  readonly readable: Readable;
}

/** Adds the links of an answer to the paths. Reports links that the contract lacks and identifiers that a path cannot contain. */
export function followLinks(
  { answer }: Exchange,
  { path, kind }: Waiting,
  { origin, release, frontier, readable }: Found,
): readonly Observation[] {
  if (answer.status >= 400) return [];
  const here = withoutQuery(path).replace(/\/$/, '');
  const { paths, ids, unfit } = linksOf(answer, origin);
  const items = ids.flatMap((id) => readable.itemOf(here, id) ?? []);
  for (const found of [...paths.map((link) => link.path), ...items, ...readable.below(here)]) {
    const operation = readable.find(withoutQuery(found));
    if (operation !== null && operation !== 'known') frontier.add(found, operation.id);
  }
  const about = aboutOf('GET', release, kind, answer.status);
  const lacking = paths.filter((link) => link.meant && readable.find(withoutQuery(link.path)) === null);
  return [...lacking.map(({ where }) => where), ...unfit].map((where) =>
    observe('link-is-not-in-the-contract', about, where, release),
  );
}

function withoutQuery(path: string): string {
  return path.replace(/\?.*$/s, '');
}
