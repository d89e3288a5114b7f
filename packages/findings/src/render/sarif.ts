// A report as SARIF 2.1.0, for tools that show findings beside the affected lines.
import { type Finding, isChange, type Place, severityOf } from '../finding.ts';
import type { Report, RuleWords } from '../report.ts';
import { boundedAffects, describeAffected, describeProof, describeVerdict, mainPlace } from './describe.ts';
import { addressOf, type RenderOptions } from './renderer.ts';

export function renderSarif({ findings, rules = [] }: Report, { docs }: RenderOptions): string {
  const ids = [...new Set(findings.map(({ id }) => id))].sort();
  const words = new Map(rules.map((rule) => [rule.id, rule]));
  const driver = {
    name: 'lunarest',
    rules: ids.map((id) => ({ id, name: id, ...inWords(words.get(id), docs) })),
  };
  const results = findings.map((finding) => result(finding, ids.indexOf(finding.id)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function inWords(rule: RuleWords | undefined, docs: string | undefined) {
  if (rule === undefined) return {};
  const link = docs === undefined ? {} : { helpUri: addressOf(rule, docs) };
  return { shortDescription: { text: rule.demands }, ...link, help: rule.help };
}

function result(finding: Finding, ruleIndex: number) {
  const place = mainPlace(finding);
  const related = finding.places.filter((other) => other !== place);
  return {
    ruleId: finding.id,
    ruleIndex,
    level: severityOf(finding),
    message: { text: textOf(finding) },
    locations: place === undefined ? [] : [location(place)],
    relatedLocations: related.map((other, id) => ({
      id,
      ...location(other),
      message: { text: other.document },
    })),
    properties: { verdict: describeVerdict(finding), affects: [], ...boundedAffects(finding) },
    // Stable between runs, even if lines move.
    partialFingerprints: { finding: [finding.id, place?.pointer, isChange(finding)].join(' ') },
  };
}

function textOf(finding: Finding): string {
  const parts = [
    finding.message,
    describeAffected(finding, 3),
    ...describeProof(finding),
    finding.advice ?? '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}

function location({ document, pointer, file, line, column }: Place) {
  const logicalLocations = [{ name: pointer, fullyQualifiedName: `${document} ${pointer}` }];
  if (file === undefined) return { logicalLocations };
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region }, logicalLocations };
}

/** A URI relative to the working directory. Without escapes, a colon would end a scheme, and a `#` the path. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
