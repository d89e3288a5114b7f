// What the conformance suite saw of the reference server, read back.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../generate/root.ts';

/** One exchange, as the conformance suite writes it. */
export interface Recording {
  readonly release: string;
  readonly operation: string;
  readonly status: number;
  readonly error: string | null;
  readonly test: string;
  readonly request: { readonly method: string; readonly path: string; readonly body: string | null };
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string };
  /** False where the suite made the request out of the contract itself, which says nothing about the contract. */
  readonly written: boolean;
}

/** Suites whose requests are derived from the contract: only their answers count. */
const derived = ['framework.test.ts', 'properties-', 'keywords'];

/** The recordings of the last run of the suite; throws when it has not been run. */
export function keptRecordings(): readonly Recording[] {
  return readRecordings(join(root, 'packages/conformance/coverage/exchanges'));
}

/** All recordings of a folder, one of each kind. */
function readRecordings(folder: string): readonly Recording[] {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run the conformance suite first (npm test)`);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const all = files.flatMap((name) => {
    const seen: readonly Recording[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return seen.map((recording) => ({
      ...recording,
      written: !derived.some((suite) => name.startsWith(suite)),
    }));
  });
  return [...new Map(all.map((recording) => [keyOf(recording), recording])).values()];
}

function keyOf({ release, operation, status, error, request, answer, written }: Recording): string {
  return JSON.stringify([release, operation, status, error, written ? request : null, answer.body]);
}
