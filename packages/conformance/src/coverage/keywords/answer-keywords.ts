// The documented answers of a release, each with its keywords.
import { operationTables, type Release, unmatched } from '@lunarest/contract';
import { pointerTo } from '@lunarest/openapi';
import {
  contractDocument,
  type HeaderNode,
  type Reference,
  type ResponseNode,
} from '../../requests/contract-document.ts';
import { keywordsOf } from './keyword.ts';
import { isBreakable, type PlacedKeyword, presence } from './placed-keyword.ts';

export interface AnswerPlace {
  /** The operation, or the reason why no operation matches. */
  readonly asked: { readonly operation: string } | { readonly unmatched: string };
  readonly status: number;
  readonly response: ResponseNode;
  readonly keywords: readonly PlacedKeyword[];
}

/** Content that is not JSON is always a text, so its `type` cannot be violated. */
function isText(mediaType: string): boolean {
  return mediaType !== 'application/json';
}

const known = new Map<Release, readonly AnswerPlace[]>();

/** Every documented answer of a release, including the answers to requests that match no operation. */
export function answerPlaces(release: Release): readonly AnswerPlace[] {
  const places = known.get(release) ?? readAnswerPlaces(release);
  known.set(release, places);
  return places;
}

function readAnswerPlaces(release: Release): readonly AnswerPlace[] {
  const contract = contractDocument(release);
  const operations = Object.values(operationTables[release]).flatMap(({ id, path, method }) =>
    Object.entries(contract.operation(id).responses).map(([status, written]) =>
      placeOf(
        { operation: id },
        Number(status),
        written,
        pointerTo('#/paths', path, method, 'responses', status),
      ),
    ),
  );
  const written = Object(contract.document['x-luna-unmatched']);
  const others = Object.entries(unmatched[release]).map(([reason, { status }]) =>
    placeOf({ unmatched: reason }, status, Object(written[reason]), `#/x-luna-unmatched/${reason}`),
  );
  return [...operations, ...others];

  function placeOf(
    asked: AnswerPlace['asked'],
    status: number,
    written: Reference | ResponseNode,
    at: string,
  ): AnswerPlace {
    const response = contract.resolve(written);
    const pointer = '$ref' in written ? written.$ref : at;
    const bodies = Object.entries(response.content ?? {}).flatMap(([mediaType, { schema }]) =>
      keywordsOf(contract, {
        pointer: pointerTo(pointer, 'content', mediaType, 'schema'),
        schema,
        steps: [],
      })
        .map((keyword) => ({ ...keyword, place: 'body' as const }))
        .filter(({ word }) => !(word === 'type' && isText(mediaType))),
    );
    const headers = Object.entries(response.headers ?? {}).flatMap(([name, header]) =>
      headerKeywords(name, header, pointerTo(pointer, 'headers', name)),
    );
    return { asked, status, response, keywords: [...bodies, ...headers].filter(isBreakable) };
  }

  function headerKeywords(
    name: string,
    written: Reference | HeaderNode,
    at: string,
  ): readonly PlacedKeyword[] {
    const { required, schema } = contract.resolve(written);
    const pointer = '$ref' in written ? written.$ref : at;
    const place = `header ${name.toLowerCase()}` as const;
    return [
      ...(required === true ? [presence(place, pointer)] : []),
      ...keywordsOf(contract, { pointer: `${pointer}/schema`, schema, steps: [] }).map((keyword) => ({
        ...keyword,
        place,
      })),
    ];
  }
}
