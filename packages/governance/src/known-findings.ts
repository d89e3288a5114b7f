// The ids of all findings. A waiver of an unknown finding is refused, because it would have no effect.
import { everyCheck } from '@lunarest/diff';
import { sentence, UsageError, unknownName, type WrittenWaiver } from '@lunarest/findings';
import { rules } from '@lunarest/lint';
import { knownRules } from '@lunarest/lint/engine';
import { driftKinds } from '@lunarest/live';

const own: ReadonlySet<string> = new Set([
  ...everyCheck.map(({ id }) => id),
  ...rules.map(({ id }) => id),
  ...Object.keys(driftKinds),
  'figures-are-of-an-earlier-contract',
]);

/** Throws a UsageError for the first waiver of a finding that no command has. */
export async function demandKnownFindings(waivers: readonly WrittenWaiver[]): Promise<void> {
  for (const { finding, file, line } of waivers) {
    if (own.has(finding)) continue;
    const all = new Set([...own, ...(await knownRules())]);
    if (!all.has(finding))
      throw new UsageError(`${file}:${line}: the finding ${sentence(unknownName(finding, all))}`);
  }
}
