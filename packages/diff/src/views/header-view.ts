// A header of an answer: whether it is required, its serialization and its schema.
import { isBroken, type Located } from '@lunarest/openapi';
import { type LifeCycle, lifeCycleOf } from './life-cycle.ts';
import { describedBy } from './parameter-view.ts';
import type { SchemaView } from './schema-view.ts';
import { type Serialization, serializationOf } from './serialization.ts';

export interface HeaderView extends LifeCycle {
  readonly name: string;
  readonly pointer: string;
  readonly required: boolean;
  /** Whether it is unknown, because its reference does not resolve. */
  readonly isUnknown: boolean;
  readonly serialization: Serialization;
  readonly schema: SchemaView | undefined;
}

export function headerView(name: string, header: Located): HeaderView {
  const schema = describedBy(header);
  return {
    name,
    pointer: header.pointer,
    required: header.value.required === true,
    isUnknown: isBroken(header.value),
    ...lifeCycleOf(header.value),
    serialization: serializationOf(header, 'simple', schema),
    schema,
  };
}
