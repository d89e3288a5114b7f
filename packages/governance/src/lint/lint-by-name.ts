// Finds out what is to be linted, and lints it: releases, files, folders of a contract, git revisions.

import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { releases } from '@lunarest/contract';
import { fileReader, type OpenApiDocument, openContract } from '@lunarest/openapi';
import { handWritten } from '../documents/hand-written.ts';
import { openDocument } from '../documents/open-document.ts';
import type { RuleFinding } from '../finding.ts';
import { UsageError } from '../usage-error.ts';
import { wishesFor } from './engine/wishes.ts';
import { lintDocument } from './lint-document.ts';
import { type LintedDocument, mergeReleases } from './merge-releases.ts';

export interface Opened {
  readonly document: OpenApiDocument;
  /** Where a redocly.yaml is looked for first. */
  readonly folder: string;
}

/** What the lint finds in all that is named. Throws a UsageError when a name means nothing. */
export async function lintByName(names: readonly string[]): Promise<readonly RuleFinding[]> {
  return lintOpened(await openByName(names));
}

/** The documents that are named; without a name the hand-written contract, all its releases. */
export async function openByName(names: readonly string[]): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  const named = names.length === 0 ? [handWritten() ?? missing()] : [...new Set(names)];
  for (const name of named) opened.push(...(await open(name)));
  return opened;
}

/** What the lint finds in documents that have been read. */
export async function lintOpened(opened: readonly Opened[]): Promise<readonly RuleFinding[]> {
  const linted: LintedDocument[] = [];
  for (const { document, folder } of opened)
    linted.push({ name: document.name, findings: await lintDocument(document, wishesFor(folder)) });
  return mergeReleases(linted);
}

async function open(name: string): Promise<readonly Opened[]> {
  if ((releases as readonly string[]).includes(name)) return [await openReleased(name)];
  if (!existsSync(name)) return [{ document: openDocument(name), folder: process.cwd() }];
  if (!statSync(name).isDirectory())
    return [{ document: openDocument(name), folder: dirname(resolve(name)) }];
  const documents = openContract(resolve(name), fileReader);
  return documents.map((document) => ({ document, folder: resolve(name) }));
}

/** From the hand-written files where they are, so that its places have lines. */
async function openReleased(release: string): Promise<Opened> {
  const folder = handWritten();
  const written = folder === undefined ? [] : openContract(resolve(folder), fileReader);
  const document = written.find((known) => known.release === release) ?? openDocument(release);
  return { document, folder: folder ?? process.cwd() };
}

function missing(): never {
  throw new UsageError(
    'There is no hand-written contract in spec/ here or above: name what is to be linted.',
  );
}
