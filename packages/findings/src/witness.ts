// A witness: one whole message that shows whom a change breaks. One contract takes it, the other refuses it.
import type { Json } from '@lunarest/openapi';

/** A value that is written as text in a message, beside the body. */
export interface Field {
  /** `path`, `query`, `header` or `cookie`. */
  readonly in: string;
  readonly name: string;
  readonly value: Json;
}

/** A request or an answer, as far as it matters; what is not said here is as the contracts want it. */
export interface Message {
  readonly kind: 'request' | 'answer';
  readonly method: string;
  /** The path with its parameters unfilled, for example `/tasks/{id}`; empty where any operation will do. */
  readonly path: string;
  readonly status?: string;
  readonly mediaType?: string;
  readonly field?: Field;
  readonly body?: Json;
  /** What else is special about it, for example "without query parameter `limit`". */
  readonly note?: string;
}

export interface Witness {
  /** The side that it breaks. */
  readonly breaks: 'clients' | 'servers';
  readonly message: Message;
  /** The name of the document that takes the message. */
  readonly takenBy: string;
  /** The name of the document that refuses it. */
  readonly refusedBy: string;
  /** Why it is refused, as the validator says it; undefined where no schema refuses it. */
  readonly because?: string;
}
