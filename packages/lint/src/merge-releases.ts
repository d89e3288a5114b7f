// Lints several documents together: a shared finding is reported once, with every document that has it.
import { type RuleFinding, severities } from '@lunarest/findings';

export interface LintedDocument {
  readonly name: string;
  readonly findings: readonly RuleFinding[];
}

/**
 * The findings of all documents, the worst first and then in the order of their files; the place in the first
 * document is kept.
 */
export function mergeReleases(linted: readonly LintedDocument[]): readonly RuleFinding[] {
  const merged = new Map<string, RuleFinding>();
  for (const { name, findings } of linted)
    for (const finding of findings) {
      const key = keyOf(finding);
      const named = linted.length > 1 ? withDocument(finding, name) : finding;
      const known = merged.get(key);
      merged.set(key, known === undefined ? named : joined(known, named));
    }
  return [...merged.values()].toSorted(byWeightAndPlace);
}

/** Equal for the same problem at the same place of the same file, or at the same pointer if the file is unknown. */
function keyOf({ id, message, places: [place] }: RuleFinding): string {
  const where = place?.file === undefined ? place?.pointer : [place.file, place.line, place.column].join(':');
  return [id, message, where].join('\n');
}

function withDocument(finding: RuleFinding, name: string): RuleFinding {
  const { affects = [] } = finding;
  return { ...finding, affects: affects.length === 0 ? [name] : affects.map((label) => `${name} ${label}`) };
}

function joined(first: RuleFinding, second: RuleFinding): RuleFinding {
  return { ...first, affects: [...new Set([...(first.affects ?? []), ...(second.affects ?? [])])] };
}

function byWeightAndPlace(a: RuleFinding, b: RuleFinding): number {
  const weight = severities.indexOf(a.severity) - severities.indexOf(b.severity);
  return weight || compare(a.places[0]?.file, b.places[0]?.file) || lineOf(a) - lineOf(b);
}

function lineOf({ places: [place] }: RuleFinding): number {
  return place?.line ?? 0;
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
