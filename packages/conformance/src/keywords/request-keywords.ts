// The keywords that an operation's request is held against, each operation by itself: each has its own door.
import type { OperationDescription, ParameterDescription, Release } from '@lunarest/contract';
import { type ContractDocument, contractDocument } from '../harness/contract-document.ts';
import { type Keyword, keywordsOf } from './keyword.ts';
import { escaped, isBreakable, type PlacedKeyword, presence } from './placed-keyword.ts';

export function requestKeywords(release: Release, operation: OperationDescription): readonly PlacedKeyword[] {
  const contract = contractDocument(release);
  const pointer = `#/paths/${escaped(operation.path)}/${operation.method}`;
  return [
    ...pathKeywords(contract, operation, pointer),
    ...bodyKeywords(contract, operation, `${pointer}/requestBody`),
  ].filter(isBreakable);
}

function pathKeywords(
  contract: ContractDocument,
  operation: OperationDescription,
  pointer: string,
): readonly PlacedKeyword[] {
  return (contract.operation(operation.id).parameters ?? []).flatMap((written, index) => {
    const { name, in: where, schema } = contract.resolve(written);
    if (where !== 'path') throw new Error(`${pointer}: no rule says what breaks a parameter in ${where}`);
    const at = '$ref' in written ? written.$ref : `${pointer}/parameters/${index}`;
    const described = operation.parameters.find((parameter) => parameter.name === name);
    return keywordsOf(contract, { pointer: `${at}/schema`, schema, steps: [] }).map((keyword) => ({
      ...exact(keyword, described?.integer ?? null),
      place: `path ${name}` as const,
    }));
  });
}

/** The document's bounds have gone through JavaScript numbers; the operation table has them to the last digit. */
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
  const schemas = Object.entries(body.content).flatMap(([mediaType, { schema }]) =>
    keywordsOf(contract, { pointer: `${pointer}/content/${escaped(mediaType)}/schema`, schema, steps: [] }),
  );
  return [
    ...(body.required === true ? [presence('body', pointer)] : []),
    ...schemas.map((keyword) => ({ ...keyword, place: 'body' as const })),
  ];
}
