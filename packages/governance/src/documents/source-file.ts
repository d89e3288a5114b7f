// One file of a document: its text, its content without a digit lost, and where each part of it stands.
import type { Json } from '../json/json.ts';
import { reasonOf } from '../reason-of.ts';
import { UsageError } from '../usage-error.ts';
import { jsonSource } from './json-source.ts';
import { yamlSource } from './yaml-source.ts';

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface SourceFile {
  /** As it is shown. */
  readonly name: string;
  readonly content: Json;
  /** Where the value at the end of `steps` is written, or the nearest one above it. */
  readonly positionOf: (steps: readonly string[]) => Position;
}

/** Reads YAML or JSON, by the name. Throws a UsageError on text that is neither. */
export function readSource(name: string, text: string): SourceFile {
  try {
    return name.endsWith('.json') ? jsonSource(name, text) : yamlSource(name, text);
  } catch (cause) {
    throw new UsageError(`${name} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}
