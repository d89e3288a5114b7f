// A header of an answer: whether it must be there, how it is written and what it may be.
import type { Located } from '@lunarest/openapi';
import { describedBy, serializationOf } from './parameter-view.ts';
import type { SchemaView } from './schema-view.ts';

export interface HeaderView {
  readonly name: string;
  readonly pointer: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly serialization: string;
  readonly schema: SchemaView | undefined;
}

export function headerView(name: string, header: Located): HeaderView {
  return {
    name,
    pointer: header.pointer,
    required: header.value.required === true,
    deprecated: header.value.deprecated === true,
    serialization: serializationOf(header, 'simple'),
    schema: describedBy(header),
  };
}
