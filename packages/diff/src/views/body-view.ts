// A request body: whether it is required, and its media types.
import { isBroken, type Located } from '@lunarest/openapi';
import { type MediaTypeView, mediaTypesOf } from './media-type-view.ts';

export interface BodyView {
  readonly pointer: string;
  readonly required: boolean;
  /** Whether it is unknown, because its reference does not resolve. */
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
