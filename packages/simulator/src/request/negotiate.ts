// Determines the kind of a request body.
import type { MediaKind, OperationDescription } from '@lunarest/contract';
import { bodyKindOf, type Negotiated } from '@lunarest/contract/negotiate';
import { Refusal } from './refusal.ts';
import type { RequestHeaders } from './simulated-request.ts';

/** The kind of the body. Refuses a request without Content-Type where the operation documents no Accept-Type. */
export function kindFor(
  negotiated: Negotiated,
  headers: RequestHeaders,
  operation: OperationDescription,
): MediaKind {
  const kind = bodyKindOf(negotiated, headers, operation);
  if (kind === null) throw wrongTemplate();
  return kind;
}

/** The refusal of a request whose headers name no release or kind. */
export function wrongTemplate(): Refusal {
  return new Refusal('FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', undefined, 'header content-type');
}
