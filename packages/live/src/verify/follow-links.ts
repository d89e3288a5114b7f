// Adds the links of an answer to the list of paths to read.
import type { Release } from '@lunarest/contract';
import type { Exchange } from '../connection/exchange.ts';
import type { Observation } from '../drift/gather.ts';
import { aboutOf, observe } from '../drift/judge-answer.ts';
import type { Frontier, Waiting } from './frontier.ts';
import { linksOf } from './links.ts';
import type { Readable } from './operations.ts';

export interface Found {
  readonly origin: string;
  readonly release: Release;
  readonly frontier: Frontier;
  readonly readable: Readable;
}

/** Links that the contract lacks, and identifiers that a path cannot contain, are reported and not followed. */
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
