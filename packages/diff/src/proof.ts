// How the verdict on a change is proved: by a value that only one side takes, or by a message that shows the change itself.
import type { Message } from '@lunarest/findings';
import type { Both } from './match.ts';
import type { Direction } from './views/property-view.ts';
import type { SchemaView } from './views/schema-view.ts';
import type { Within } from './within.ts';

/** A message as far as the change says it; the operation is known to whoever reports it. */
export interface Shown extends Partial<Pick<Message, 'status' | 'mediaType' | 'field' | 'body' | 'note'>> {
  readonly kind: Message['kind'];
  /** The document that takes the message, where the direction does not tell. */
  readonly taker?: keyof Both<unknown>;
  /** What the body is, or the value of the field; an example of it becomes a part of the message. */
  readonly exampleOf?: SchemaView | undefined;
}

/** What is to be shown, by the document that takes it. */
export type Show = (taker: keyof Both<unknown>) => Shown;

export type Proof =
  /** Validation by schema decides: without such a value the verdict does not hold. */
  | { readonly kind: 'value'; readonly direction: Direction; readonly within: Within }
  /** The protocol decides. */
  | { readonly kind: 'message'; readonly direction: Direction; readonly show: Show };
