// Reads the files of a document for the bundler: from wherever `readText` finds them, and without losing a digit.
import { BaseResolver, type Document, Source } from '@redocly/openapi-core';
import { UsageError } from '../usage-error.ts';
import type { Origins } from './origins.ts';
import { readSource } from './source-file.ts';

export interface TextReader {
  /** The text of the file at an absolute path. Rejects when there is none, in words for the user. */
  readonly readText: (path: string) => Promise<string>;
  /** What the file is called in findings. */
  readonly nameOf: (path: string) => string;
}

export class ExactResolver extends BaseResolver {
  readonly #reader: TextReader;
  readonly #origins: Origins;

  constructor(reader: TextReader, origins: Origins) {
    super();
    this.#reader = reader;
    this.#origins = origins;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    // What is compared must not depend on what some server answers today.
    if (/^[a-z]+:\/\//i.test(path))
      throw new UsageError(`${path} is not on this machine, and is not fetched`);
    return new Source(path, await this.#reader.readText(path));
  }

  override parseDocument(source: Source): Document {
    const file = readSource(this.#reader.nameOf(source.absoluteRef), source.body);
    this.#origins.remember(file, source.absoluteRef);
    return { source, parsed: file.content };
  }
}
