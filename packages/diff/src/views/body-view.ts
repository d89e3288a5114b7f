// A request body: whether it must be there, and its media types.
import { isBroken, type Located } from '@lunarest/openapi';
import { type MediaTypeView, mediaTypesOf } from './media-type-view.ts';

export interface BodyView {
  readonly pointer: string;
  readonly required: boolean;
  /** Whether nothing is known of it, because its reference leads nowhere. */
  readonly isUnknown: boolean;
  readonly content: ReadonlyMap<string, MediaTypeView>;
}

export function bodyView(body: Located): BodyView {
  return {
    pointer: body.pointer,
    required: body.value.required === true,
    isUnknown: isBroken(body.value),
    content: mediaTypesOf(body),
  };
}
