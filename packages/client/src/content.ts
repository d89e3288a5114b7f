// Writes a request's body as JSON.
import type { MediaKind } from '@lunarest/contract';
import type { OnProgress } from './transfer.ts';

export interface Content {
  /** JSON by default. */
  readonly kind?: MediaKind;
  /** The parameter of the media type, which only a form needs. */
  readonly boundary?: string;
  /** Length in bytes of a stream, where it is known. */
  readonly length?: number | undefined;
  /** Undefined for a request without a body. */
  readonly body?: string | Uint8Array | Blob | ReadableStream<Uint8Array> | undefined;
  /** Ends the source of a partly sent stream. */
  readonly end?: () => void;
}

/** The parameters for sending a body with progress. */
export interface Sending {
  readonly onProgress?: OnProgress | undefined;
  /** Ends the exchange early. */
  readonly over: AbortController;
}

/** @throws TypeError for a body that cannot be sent. */
export type WriteBody = (operation: string, body: unknown, sending: Sending) => Content | Promise<Content>;

/**
 * Plain objects as JSON.
 * @throws TypeError for values that JSON cannot represent, and for objects of any other class, also nested
 * ones, which JSON would turn into empty objects.
 */
export function writeJson(operation: string, body: unknown): Content {
  if (!isPlain(body)) throw new TypeError(`${operation}: a ${kindOf(body)} cannot be sent as a body`);
  const checked = (name: string, value: unknown) => {
    if (isLost(value)) throw new TypeError(`${operation}: a ${kindOf(value)} cannot be sent as ${name}`);
    return value;
  };
  return { body: JSON.stringify(body, checked) };
}

/** True for a value for which JSON has null, nothing, or an empty object. */
function isLost(value: unknown): boolean {
  if (typeof value !== 'object')
    return value !== undefined && [undefined, 'null'].includes(JSON.stringify(value));
  return Array.isArray(value) ? value.includes(undefined) : !isPlain(value);
}

/** True when the body can be sent only once. */
export function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || isIterated(body);
}

export function isIterated(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** True for a value that JSON represents completely: its only objects are arrays and objects without a class, of any realm. */
function isPlain(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return body === undefined || body === null;
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function kindOf(body: unknown): string {
  return typeof body === 'object' && body !== null ? body.constructor.name : typeof body;
}
