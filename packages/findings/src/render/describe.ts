// The parts of a finding as words that every format for people shares.
import { type Finding, isChange, type Place } from '../finding.ts';

/** `breaking for clients, compatible for servers`, or the severity of a rule. */
export function describeVerdict(finding: Finding): string {
  if (!isChange(finding)) return finding.severity;
  const { clients, servers } = finding.verdict;
  return clients === servers ? `${clients} for both` : `${clients} for clients, ${servers} for servers`;
}

/** `openapi.yaml:12:3`, or the document where the line is not known. */
export function describePlace({ document, file, line, column, pointer }: Place): string {
  const where =
    file === undefined ? document : [file, line, column].filter((part) => part !== undefined).join(':');
  return `${where} ${pointer}`;
}

/** The first few operations, and how many more there are. */
export function describeAffected({ affects = [] }: Finding, shown: number): string {
  const rest = affects.length - shown;
  const first = affects.slice(0, shown).join(', ');
  return rest > 0 ? `${first} and ${rest} more` : first;
}

/** The place that a tool should open: the last one whose file is known. */
export function mainPlace({ places }: Finding): Place | undefined {
  return places.findLast(({ file }) => file !== undefined) ?? places.at(-1);
}
