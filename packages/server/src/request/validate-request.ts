// Checks a request against its release's document.
import {
  type MediaKind,
  type OperationDescription,
  type PathValues,
  type Release,
  vendorMediaType,
} from '@lunarest/contract';
import { parseCookie } from 'cookie';
import type { Request } from 'express';
import type { AuthenticatedCaller } from './authenticate.ts';
import { validatorOf } from './operation-validators.ts';
import type { QueryValues } from './read-query.ts';
import { Refusal } from './refusal.ts';

export interface CheckedCall {
  readonly operation: OperationDescription;
  readonly release: Release;
  readonly kind: MediaKind;
  readonly caller: AuthenticatedCaller;
  readonly path: PathValues;
  readonly query: QueryValues;
  readonly body: unknown;
}

/** Refuses with FRAMEWORK_BAD_REQUEST what does not fit; exact integers and the media type are settled before. */
export async function validateRequest(
  { operation, release, kind, caller, path, query, body }: CheckedCall,
  request: Request,
): Promise<void> {
  const validate = await validatorOf(release, operation);
  const { cookie, authorization } = request.headers;
  try {
    await validate(
      {
        path,
        query,
        // The document names the media type in one spelling; the caller's has been understood already.
        headers: { authorization, 'content-type': vendorMediaType(release, kind) },
        cookies: parseCookie(cookie ?? ''),
        url: request.url,
        body,
      },
      caller.session === null ? 'basic' : 'session',
    );
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  const status = statusOf(error);
  if (status === 400 || status === 413 || status === 415)
    return new Refusal('FRAMEWORK_BAD_REQUEST', detailsOf(error));
  if (status === 401) return new Refusal('FRAMEWORK_USER_NOT_AUTHENTICATED');
  return error;
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

/** The validator's message names places and rules; of an unknown query parameter it would repeat the caller's own text. */
function detailsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const rule = message.startsWith('Unknown query parameter') ? 'unknown query parameter' : message;
  return `The request does not fit the contract: ${rule}.`;
}
