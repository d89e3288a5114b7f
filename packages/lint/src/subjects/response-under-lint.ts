// An answer as the subject of rules; an answer shared by several operations is one answer, at its place of definition.
import {
  descriptionOf,
  type Json,
  type Located,
  memberIn,
  objectAt,
  objectIn,
  objectItemsIn,
  objectsIn,
  stringsOf,
  unmatchedStatus,
} from '@lunarest/openapi';
import type { ContractUnderLint } from './contract-under-lint.ts';

export interface ResponseUnderLint {
  readonly contract: ContractUnderLint;
  /** As written: `404`, `4XX` or `default`. */
  readonly status: string;
  readonly at: Located;
  /** Equal for the same answer under the same status. */
  readonly key: string;
  readonly headers: ReadonlyMap<string, Located>;
  /** Media type objects by media type. */
  readonly content: ReadonlyMap<string, Located>;
  /** The possible identifiers of a refusal; empty for a success. */
  readonly errorIds: readonly string[];
}

export function responseUnderLint(
  contract: ContractUnderLint,
  status: string,
  at: Located,
): ResponseUnderLint {
  const content = objectsIn(at, 'content');
  const errorIds = isRefusal(status) ? [...content.values()].flatMap(idsInMedia) : [];
  return {
    contract,
    status,
    at,
    key: `${status} ${at.pointer}`,
    headers: objectsIn(at, 'headers'),
    content,
    errorIds: [...new Set(errorIds)],
  };
}

/** The description of a header, also where it is beside the reference to it. */
export function descriptionOfHeader({ at }: ResponseUnderLint, name: string): Json | undefined {
  const headers = objectIn(at, 'headers');
  const header = headers === undefined ? undefined : memberIn(headers, name);
  return header === undefined ? undefined : descriptionOf(header);
}

/** The answers for unmatched requests. */
export function unmatchedResponses(contract: ContractUnderLint): readonly ResponseUnderLint[] {
  const answers = [...objectsIn(contract.at, 'x-luna-unmatched')];
  return answers.map(([reason, at]) =>
    responseUnderLint(contract, String(unmatchedStatus[reason] ?? reason), at),
  );
}

export function isRefusal(status: string): boolean {
  return Number(status) >= 400;
}

function idsInMedia(media: Located): readonly string[] {
  const schema = objectIn(media, 'schema');
  return schema === undefined ? [] : idsIn(schema);
}

/** The members of the enum of property `id`, anywhere in the composition of the body's schema. */
function idsIn(schema: Located): readonly string[] {
  const own = stringsOf(objectAt(objectAt(schema.value, 'properties'), 'id').enum);
  return [...own, ...objectItemsIn(schema, 'allOf').flatMap(idsIn)];
}
