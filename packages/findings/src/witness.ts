// A witness: one complete message that proves that a change breaks a side. One contract accepts it, the other rejects it.
import type { Json } from '@lunarest/openapi';

/** A value outside of the body, serialized as text. */
interface Field {
  /** `path`, `query`, `header` or `cookie`. */
  readonly in: string;
  readonly name: string;
  readonly value: Json;
}

/** The relevant part of a request or an answer. The other parts are valid by both contracts. */
export interface Message {
  readonly kind: 'request' | 'answer';
  readonly method: string;
  /** The path template, for example `/tasks/{id}`; empty if the message is for any operation. */
  readonly path: string;
  readonly status?: string;
  readonly mediaType?: string;
  readonly field?: Field;
  readonly body?: Json;
  /** Other special features, for example "without query parameter `limit`". */
  readonly note?: string;
}

export interface Witness {
  /** The broken side. */
  readonly breaks: 'clients' | 'servers';
  readonly message: Message;
  /** The name of the document that accepts the message. */
  readonly takenBy: string;
  /** The name of the document that rejects it. */
  readonly refusedBy: string;
  /** The reason in the validator's words; undefined if no schema rejects it. */
  readonly because?: string;
}
