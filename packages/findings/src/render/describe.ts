// The texts of a finding that all formats for people share.
import { type Finding, isChange, type Place } from '../finding.ts';

/** `breaking for clients, compatible for servers`, or the severity of a rule. */
export function describeVerdict(finding: Finding): string {
  if (!isChange(finding)) return finding.severity;
  const { clients, servers } = finding.verdict;
  return clients === servers ? `${clients} for both` : `${clients} for clients, ${servers} for servers`;
}

/** `openapi.yaml:12:3`, or the document if the line is unknown. */
export function describePlace({ document, file, line, column, pointer }: Place): string {
  const where =
    file === undefined ? document : [file, line, column].filter((part) => part !== undefined).join(':');
  return `${where} ${pointer}`;
}

/** The first few operations, and the number of others. */
export function describeAffected({ affects = [] }: Finding, shown: number): string {
  const rest = affects.length - shown;
  const first = affects.slice(0, shown).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** The place for a tool to open: the last one with a known file. */
export function mainPlace({ places }: Finding): Place | undefined {
  return places.findLast(({ file }) => file !== undefined) ?? places.at(-1);
}
