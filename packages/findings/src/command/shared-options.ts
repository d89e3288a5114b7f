// Options that several commands share: accepted findings, references that leave a folder, whole numbers.
import { InvalidArgumentError, Option } from 'commander';
import type { Finding } from '../finding.ts';
import { counted } from '../render/describe.ts';
import type { Report } from '../report.ts';
import { applyWaivers, type Sorted } from '../waivers/apply-waivers.ts';
import { readWaivers } from '../waivers/read-waivers.ts';
import type { Call } from './command.ts';

export const waiversOption = new Option(
  '--waivers <file>',
  'accepted findings with their last day, in the format of spec/waivers.yaml',
);

/** The findings without those that the option's file waives today. Throws a UsageError for an invalid file. */
export async function sortByWaivers<F extends Finding>(
  findings: readonly F[],
  { options, demandKnownFindings }: Pick<Call, 'options' | 'demandKnownFindings'>,
): Promise<Sorted<F>> {
  const waivers = typeof options.waivers === 'string' ? readWaivers(options.waivers) : [];
  await demandKnownFindings(waivers);
  return applyWaivers(findings, waivers, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
}

/** The summary of the waived findings in a report. */
export function waivedInShort({ waived }: Sorted<Finding>): Pick<Report, 'summary' | 'facts'> {
  if (waived.length === 0) return {};
  return {
    summary: `${counted(waived.length, 'finding is', 'findings are')} waived.`,
    facts: { waived: waived.length },
  };
}

/** An option of every command that reads untrusted documents. */
export const allowOutside = new Option(
  '--allow-outside',
  'also follow references to files outside the folder of the document',
);

/** A parser of commander for a whole number within bounds. */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`It is not an integer from ${minimum} to ${maximum}.`);
  };
}
