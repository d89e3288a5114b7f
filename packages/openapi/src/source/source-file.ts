// One file of a document, with its content without loss of digits and the position of each part.
import { DocumentError, reasonOf } from '../document-error.ts';
import type { Json } from '../json/json.ts';
import { jsonSource } from './json-source.ts';
import type { Position } from './position.ts';
import { yamlSource } from './yaml-source.ts';

export interface SourceFile {
  /** The name in messages. */
  readonly name: string;
  readonly content: Json;
  /** The position of the value at the end of `steps`, or of its nearest parent. */
  readonly positionOf: (steps: readonly string[]) => Position;
}

/** Parses JSON if the name ends with `.json`, otherwise YAML. Throws a DocumentError for invalid text, and a RangeError for text that is too deep. */
export function readSource(name: string, text: string): SourceFile {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { name, ...(name.endsWith('.json') ? jsonSource(plain) : yamlSource(plain)) };
  } catch (cause) {
    // The same text can be read in a thread with a larger stack.
    if (cause instanceof RangeError && /call stack/i.test(cause.message)) throw cause;
    throw new DocumentError(`${name} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

/** The text of the bytes of a file: UTF-16 if a byte order mark indicates it, otherwise UTF-8. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
