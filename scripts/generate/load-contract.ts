// Loads one complete document per release from the hand-written files, and refuses keywords without a meaning here.
import { resolve } from 'node:path';
import {
  fileReader,
  type JsonObject,
  type KindName,
  memberOfKind,
  type Node,
  nodesOf,
  openContract,
  type ReleaseDocument,
} from '@lunarest/openapi';

/**
 * Every release of the contract in `folder`, the oldest first. Throws when a file, a reference, an overlay
 * target or a keyword is wrong.
 */
export function loadContract(folder: string): readonly ReleaseDocument[] {
  const releases = openContract(resolve(folder), fileReader).toReversed();
  for (const { root } of releases) checkKeywords(root);
  return releases.map(({ release, root }) => ({ release, document: root }));
}

/** Throws with every unknown keyword and its place. */
export function checkKeywords(document: JsonObject): void {
  const unknown = nodesOf(document).flatMap(unknownWords);
  if (unknown.length > 0)
    throw new Error(`the contract has keywords that the generator does not support:\n${unknown.join('\n')}`);
}

/** Keywords of the contract outside of the parts checked elsewhere. */
const words: Partial<Record<KindName, string>> = {
  document: 'openapi info externalDocs servers tags security x-luna-release',
  components: '',
  securityScheme: 'type scheme in name description x-luna-evidence x-luna-decision',
  pathItem: '',
  operation:
    'operationId tags summary description security x-luna-roles x-luna-session x-luna-login x-luna-task x-luna-evidence x-luna-decision',
  parameter: 'name in description required example x-luna-evidence x-luna-decision',
  header: 'description required example x-luna-evidence x-luna-decision',
  requestBody: 'description required x-luna-evidence x-luna-decision',
  mediaType: 'example',
  response: 'description x-luna-evidence x-luna-decision',
  link: 'operationId parameters description',
  example: 'summary description value x-luna-evidence',
  schema:
    'type format title description enum const default minimum maximum minLength maxLength pattern minItems maxItems minProperties maxProperties required discriminator example examples x-luna-evidence x-luna-decision',
};

/** Parts of the document that the generator does not read. */
const ignoredPlaces = new Set([
  'webhooks',
  'definitions',
  'callbacks',
  'pathItems',
  'mediaTypes',
  'encoding',
  'itemSchema',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
  '$defs',
  'patternProperties',
  'dependentSchemas',
  'prefixItems',
  'options',
  'head',
  'trace',
  'query',
  'additionalOperations',
]);

function unknownWords({ kind, value, path }: Node): readonly string[] {
  const known = words[kind]?.split(' ') ?? [];
  return Object.keys(value)
    .filter((word) => !known.includes(word) && (memberOfKind(kind, word) === null || ignoredPlaces.has(word)))
    .map((word) => ['#', ...path, word].join('/'));
}
