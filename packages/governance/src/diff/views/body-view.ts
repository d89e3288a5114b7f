// A request body: whether it must be there, and its media types.
import type { Located } from '@lunarest/openapi';
import { type MediaTypeView, mediaTypesOf } from './media-type-view.ts';

export interface BodyView {
  readonly pointer: string;
  readonly required: boolean;
  readonly content: ReadonlyMap<string, MediaTypeView>;
}

export function bodyView(body: Located): BodyView {
  return { pointer: body.pointer, required: body.value.required === true, content: mediaTypesOf(body) };
}
