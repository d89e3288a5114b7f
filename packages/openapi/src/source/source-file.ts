// One file of a document: its content without a digit lost, and where each part of it stands.
import { DocumentError, reasonOf } from '../document-error.ts';
import type { Json } from '../json/json.ts';
import { jsonSource } from './json-source.ts';
import type { Position } from './position.ts';
import { yamlSource } from './yaml-source.ts';

export interface SourceFile {
  /** As it is shown. */
  readonly name: string;
  readonly content: Json;
  /** Where the value at the end of `steps` is written, or the nearest one above it. */
  readonly positionOf: (steps: readonly string[]) => Position;
}

/** Reads JSON when the name ends with `.json`, otherwise YAML. Throws a DocumentError on text that is neither. */
export function readSource(name: string, text: string): SourceFile {
  const plain = text.replace(/^\uFEFF/, '');
  try {
    return { name, ...(name.endsWith('.json') ? jsonSource(plain) : yamlSource(plain)) };
  } catch (cause) {
    throw new DocumentError(`${name} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}
