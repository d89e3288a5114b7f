// The operations of a document with their rooms, evidence and decisions, for a review.

import { type OperationView, operationsByPath } from '@lunarest/diff';
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  locateRoot,
  memberOf,
  type OpenApiDocument,
  stringsOf,
} from '@lunarest/openapi';

interface Evidence {
  readonly kind: string;
  readonly source: string;
  readonly releases: readonly string[];
  readonly note?: string;
}

export interface ReviewedOperation {
  /** Method and path, for example `GET /tasks`. */
  readonly label: string;
  readonly id: string;
  readonly room: string;
  /** Undefined in documents without evidence. */
  readonly evidence: Evidence | undefined;
  /** The numbers of the decisions, for example `D-12`. */
  readonly decisions: readonly string[];
}

export function operationsOf({ root }: OpenApiDocument): readonly ReviewedOperation[] {
  const views = [...operationsByPath(locateRoot(root)).values()].flatMap((byMethod) => [
    ...byMethod.values(),
  ]);
  return views.map(reviewed);
}

function reviewed({ label, written }: OperationView): ReviewedOperation {
  const [room = 'No room'] = stringsOf(memberOf(written, 'tags'));
  const evidence = memberOf(written, 'x-luna-evidence');
  return {
    label,
    id: textAt(written, 'operationId') ?? '',
    room,
    evidence: isObject(evidence) ? evidenceOf(evidence) : undefined,
    decisions: [...new Set(decisionsBelow(written))],
  };
}

function evidenceOf(written: JsonObject): Evidence {
  const note = textAt(written, 'note');
  return {
    kind: textAt(written, 'kind') ?? 'unknown',
    source: textAt(written, 'source') ?? '',
    releases: stringsOf(memberOf(written, 'releases')),
    ...(note === undefined ? {} : { note }),
  };
}

/** The decisions that the operation or a part of it names. */
function decisionsBelow(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(decisionsBelow);
  if (!isObject(value)) return [];
  return [...stringsOf(memberOf(value, 'x-luna-decision')), ...Object.values(value).flatMap(decisionsBelow)];
}

function textAt(parent: JsonObject, key: string): string | undefined {
  const value = memberOf(parent, key);
  return typeof value === 'string' ? value : undefined;
}
