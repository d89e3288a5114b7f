// Writes the catalog of failures: the text of every documented error body, by identifier and status.
import { isObject, type JsonObject, objectAt, type ReleaseDocument } from '@lunarest/openapi';
import { type GeneratedFile, literal, typescriptFile } from './emit.ts';

/** Throws when two examples give an identifier different texts for one status. */
export function emitFailures(contracts: readonly ReleaseDocument[]): GeneratedFile {
  const texts = new Map<string, Map<string, JsonObject>>();
  for (const body of contracts.flatMap(({ document }) => errorBodiesOf(document))) {
    const { id, returnCode, message = '', details = '', type = '' } = body;
    const ofId = texts.get(String(id)) ?? new Map();
    const known = ofId.get(String(returnCode)) ?? { message, details, type };
    if (known.message !== message || known.details !== details || known.type !== type)
      throw new Error(`two examples give ${id} different words for status ${returnCode}`);
    texts.set(String(id), ofId.set(String(returnCode), known));
  }
  const sorted = Object.fromEntries(
    [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, ofId]) => [id, Object.fromEntries(ofId)]),
  );
  return typescriptFile('packages/contract/src/generated/failures.ts', [
    "import type { FailureTexts } from '../failure.ts';",
    '/** The words of each error identifier, by the status that carries it; from the examples of the contract. */\n' +
      `export const failures = ${literal(sorted, 2)} as const satisfies FailureTexts;`,
    '/** An error identifier that some operation documents. */\nexport type FailureId = keyof typeof failures;',
    `/** What WWW-Authenticate says of every unauthenticated request. */\nexport const challenge = ${literal(challengeOf(contracts), 0)};`,
  ]);
}

/** The example of the newest release's header. */
function challengeOf(contracts: readonly ReleaseDocument[]): string {
  const headers = objectAt(objectAt(contracts.at(-1)?.document ?? {}, 'components'), 'headers');
  return String(objectAt(headers, 'WwwAuthenticate').example);
}

function errorBodiesOf(document: JsonObject): readonly JsonObject[] {
  const examples = Object.values(objectAt(objectAt(document, 'components'), 'examples'));
  return examples
    .filter(isObject)
    .map(({ value }) => value)
    .filter(isObject)
    .filter((body) => body.status === 'ERROR' && 'returnCode' in body);
}
