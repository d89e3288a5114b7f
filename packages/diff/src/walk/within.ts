// The location of two compared schemas in a message.

import type { Message } from '@lunarest/findings';
import type { Both } from '../match/match.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { Separator } from '../views/serialization.ts';
import type { Step } from '../witness/wanted.ts';
import type { Textuality } from './textuality.ts';

/** The part of a message with its own schema. */
export interface Carrier {
  readonly kind: Message['kind'];
  /** A parameter or header; undefined for a body. */
  readonly field?: { readonly in: string; readonly name: string };
  readonly textuality: Textuality;
  /** The parts of a form that are written as JSON on both sides. */
  readonly typedParts?: readonly string[];
  /** The separators in a list on each side; absent if no list is serialized as one text. */
  readonly separators?: Both<Separator | undefined> | undefined;
  /** The media type of a body on each side. */
  readonly mediaType?: Both<string>;
  readonly whole: Both<SchemaView>;
  /** Whether the whole is itself only a part, deep within the message. */
  readonly isPart?: true;
}

/** Whether the whole value is a segment of a path, which is never empty. */
export function isSegment({ field, textuality }: Carrier): boolean {
  return textuality === 'text' && field?.in === 'path';
}

/** Whether null is the same as no value: a parameter that is a text has no text for null, and is omitted. */
export function isNullOmission({ carrier, steps }: Pick<Within, 'carrier' | 'steps'>): boolean {
  const { kind, field, textuality } = carrier;
  return kind === 'request' && field !== undefined && textuality === 'text' && steps.length === 0;
}

export interface Within {
  readonly carrier: Carrier;
  /** The steps from the whole to the compared schemas. */
  readonly steps: readonly Step[];
  /** The compared schemas; undefined outside of schemas. */
  readonly schemas?: Both<SchemaView>;
}
