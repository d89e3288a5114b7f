// Reads the exchanges of the conformance suite with the reference server.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange as SuiteExchange } from '@lunarest/conformance/evidence';
import { root } from '../generate/root.ts';

/** An exchange of the suite. */
export interface Exchange extends SuiteExchange {
  /** False for a request that the suite derives from the contract, which proves nothing about the contract. */
  readonly written: boolean;
}

/** By `release/operationId`. */
export type Exchanges = ReadonlyMap<string, readonly Exchange[]>;

/** Files of the suite whose requests are derived from the contract: only their answers count. */
const derived = /^(every-operation|properties|coverage|mock)-/;

/**
 * The exchanges of the last run of the suite, one of each kind. Exchanges without an operation have the key
 * `release/`. Throws when the suite has not been run.
 */
export function keptExchanges(): Exchanges {
  const found = new Map<string, Map<string, Exchange>>();
  for (const exchange of ['exchanges', 'unmatched'].flatMap(exchangesIn)) {
    const key = `${exchange.release}/${exchange.operation}`;
    found.set(key, (found.get(key) ?? new Map()).set(kindOf(exchange), exchange));
  }
  return new Map([...found].map(([key, kinds]) => [key, [...kinds.values()]]));
}

function exchangesIn(kind: string): readonly Exchange[] {
  const folder = join(root, 'packages/conformance/coverage', kind);
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run the conformance suite first (npm test)`);
  return readdirSync(folder).flatMap((name) => {
    const seen: readonly SuiteExchange[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return seen.map((exchange) => ({ ...exchange, written: !derived.test(name) }));
  });
}

function kindOf({ status, error, request, caller, answer, written }: Exchange): string {
  return JSON.stringify([status, error, written ? [request, caller] : null, answer.body]);
}
