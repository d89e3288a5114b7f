// The request keywords of an operation.
import type { OperationDescription, ParameterDescription, Release } from '@lunarest/contract';
import { pointerTo } from '@lunarest/openapi';
import { type ContractDocument, contractDocument } from '../../requests/contract-document.ts';
import { type Keyword, keywordsOf } from './keyword.ts';
import { isBreakable, type PlacedKeyword, presence } from './placed-keyword.ts';
import { boundsOf } from './request-values.ts';

/** The request keywords of an operation. Shared schemas count for each operation, because each validates its own requests. */
export function requestKeywords(release: Release, operation: OperationDescription): readonly PlacedKeyword[] {
  const contract = contractDocument(release);
  const pointer = pointerTo('#/paths', operation.path, operation.method);
  return [
    ...parameterKeywords(contract, operation, pointer),
    ...bodyKeywords(contract, operation, `${pointer}/requestBody`),
  ].filter(isBreakable);
}

function parameterKeywords(
  contract: ContractDocument,
  operation: OperationDescription,
  pointer: string,
): readonly PlacedKeyword[] {
  return (contract.operation(operation.id).parameters ?? []).flatMap((written, index) => {
    const { name, in: where, required, schema } = contract.resolve(written);
    // The media type is negotiated before the request is validated and has separate tests.
    if (where === 'header' && name === 'Accept-Type') return [];
    if (where !== 'path' && where !== 'query')
      throw new Error(`${pointer}: no rule says what breaks a parameter in ${where}`);
    const place = `${where} ${name}` as const;
    const at = '$ref' in written ? written.$ref : `${pointer}/parameters/${index}`;
    const schemas = keywordsOf(contract, { pointer: `${at}/schema`, schema, steps: [] });
    return [
      // A path without its segment is a different path.
      ...(where === 'query' && required === true ? [presence(place, at)] : []),
      ...schemas.map((keyword) => ({ ...exact(keyword, boundsOf(operation, name)), place })),
    ];
  });
}

/** The exact bounds of the operation table; those of the document were rounded to JavaScript numbers. */
function exact(keyword: Keyword, bounds: ParameterDescription['integer']): Keyword {
  if (bounds === null || !(keyword.word === 'minimum' || keyword.word === 'maximum')) return keyword;
  return { ...keyword, given: BigInt(bounds[keyword.word]) };
}

function bodyKeywords(
  contract: ContractDocument,
  { id }: OperationDescription,
  pointer: string,
): readonly PlacedKeyword[] {
  const body = contract.operation(id).requestBody;
  if (body === undefined) return [];
  // Forms, texts and bytes are not JSON and have separate tests.
  const json = Object.entries(body.content).filter(([mediaType]) => mediaType.includes('+json'));
  const schemas = json.flatMap(([mediaType, { schema }]) =>
    keywordsOf(contract, { pointer: pointerTo(pointer, 'content', mediaType, 'schema'), schema, steps: [] }),
  );
  return [
    ...(body.required === true ? [presence('body', pointer)] : []),
    ...schemas.map((keyword) => ({ ...keyword, place: 'body' as const })),
  ];
}
