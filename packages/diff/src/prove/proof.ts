// The proof of a verdict: a value that only one side accepts, or a message that shows the change itself.
import type { Message } from '@lunarest/findings';
import type { Json } from '@lunarest/openapi';
import type { Change } from '../checking/check.ts';
import type { Inclusion } from '../inclusion/prove-inclusion.ts';
import type { Both, Edition } from '../match/match.ts';
import type { Direction } from '../views/property-view.ts';
import type { SchemaView } from '../views/schema-view.ts';
import type { Within } from '../walk/within.ts';
import type { PreparedPair } from '../witness/prepare.ts';

/** The parts of a message that the change determines. The direction determines its kind, and the reporter adds the operation. */
export interface Shown extends Partial<Pick<Message, 'status' | 'mediaType' | 'field' | 'body' | 'note'>> {
  /** The document that accepts the message, if the direction does not determine it. */
  readonly taker?: Edition;
  /** The schema of the body, or of the field's value; an example of it becomes a part of the message. */
  readonly exampleOf?: SchemaView | undefined;
  /** Whether an example shows the change; by default every example does. */
  readonly shows?: (value: Json) => boolean;
}

/** The message to show, by the document that accepts it. */
type Show = (taker: Edition) => Shown;

export type ShownBy =
  | 'null'
  | 'type'
  | 'several alternatives'
  /** Keywords, one of which refuses the value. */
  | { readonly keywords: readonly string[] }
  /** A listed value as JSON text, and its place in the document that lists it. */
  | { readonly listed: string; readonly listedAt: Both<string> }
  /** The place of an alternative in the document that has it. */
  | { readonly alternative: Both<string> }
  /** A property, and the documents that describe it alone; without them, the value lacks it. */
  | { readonly property: string; readonly isOnlyIn: Both<boolean> };

export type Proof = ValueProof | MessageProof;

/** Validation by schema decides: without such a value the verdict does not hold. */
export interface ValueProof {
  readonly kind: 'value';
  readonly direction: Direction;
  readonly within: Within;
  /**
   * The proof that the change has no effect: one side includes the values of the other, or the values are equal; undefined
   * for a change that affects more than the allowed values.
   */
  readonly refutedBy: 'inclusion' | 'equality' | undefined;
  /**
   * The only values that show the change: null, a type that the other side refuses, a value that fits several alternatives or
   * that the keyword refuses, the added or removed value or alternative, or an object with or without the property.
   */
  readonly shownBy: ShownBy | undefined;
}

/** The protocol decides. */
interface MessageProof {
  readonly kind: 'message';
  readonly direction: Direction;
  readonly show: Show;
}

/** A judged change as a claim to prove, and the two documents in which it is proved. */
export type Claim = Pick<Change, 'verdict' | 'affects' | 'proof' | 'isTurned'>;

/** Two documents with their names. */
export interface NamedPair extends PreparedPair {
  readonly names: Both<string>;
  readonly isIncluded: Inclusion;
}
