// The release and kind of a request, or the refusal of a request that names none.
import { type Negotiated, negotiatedBy } from '@lunarest/contract/negotiate';
import { Refusal } from './refusal.ts';
import type { RequestHeaders } from './simulated-request.ts';

/** Refuses with FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE. */
export function negotiate(headers: RequestHeaders): Negotiated {
  const found = negotiatedBy(headers);
  if (found === null)
    throw new Refusal(
      'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE',
      undefined,
      'header content-type',
    );
  return found;
}
