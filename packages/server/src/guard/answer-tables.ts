// The checks of a release's answers, loaded for its first answer and shared by every server of this process.
import type { Release } from '@lunarest/contract';
import type { AnswerTable } from '@lunarest/contract/answers';
import { loadAnswerTable } from '@lunarest/contract/load-answers';

const tables = new Map<Release, AnswerTable>();

/** The table of a release, or undefined before `loadTable` has loaded it. */
export function tableOf(release: Release): AnswerTable | undefined {
  return tables.get(release);
}

/**
 * Loads the table of a release. Rejects when it cannot be loaded; `tableOf` then keeps returning undefined.
 */
export async function loadTable(release: Release): Promise<void> {
  tables.set(release, await loadAnswerTable(release));
}
