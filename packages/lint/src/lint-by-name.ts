// Resolves names to documents and lints them: releases, files, folders of a contract, git revisions.

import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { releases } from '@lunarest/contract';
import {
  handWritten,
  noProgress,
  type OpenOptions,
  openDocument,
  type Progress,
  type RuleFinding,
  UsageError,
} from '@lunarest/findings';
import { fileReader, type OpenApiDocument, openContract } from '@lunarest/openapi';
import { isIgnored, type RuleSet } from './engine/own-configuration.ts';
import { wishesFor } from './engine/wishes.ts';
import { lintDocument } from './lint-document.ts';
import { lintSwagger } from './lint-swagger.ts';
import { type LintedDocument, mergeReleases } from './merge-releases.ts';

export interface Opened {
  readonly document: OpenApiDocument;
  /** The folder where the search for a lunarest.yaml or redocly.yaml begins. */
  readonly folder: string;
}

interface Linted {
  readonly findings: readonly RuleFinding[];
  /** The number of further findings that a lunarest.yaml ignores. */
  readonly ignored: number;
}

/** The findings in all named documents. Throws a UsageError for an unknown name. */
export async function lintByName(names: readonly string[]): Promise<readonly RuleFinding[]> {
  const { findings } = await lintOpened(await openByName(names));
  return findings;
}

/** The named documents; without a name all releases of the hand-written contract. */
export async function openByName(
  names: readonly string[],
  options: OpenOptions = {},
): Promise<readonly Opened[]> {
  const opened: Opened[] = [];
  const named = names.length === 0 ? [handWritten() ?? missing()] : [...new Set(names)];
  for (const name of named) opened.push(...(await open(name, options)));
  return opened;
}

/** The findings in parsed documents. */
export async function lintOpened(
  opened: readonly Opened[],
  asked?: RuleSet,
  progress: Progress = noProgress,
): Promise<Linted> {
  const linted: LintedDocument[] = [];
  const ignored: LintedDocument[] = [];
  for (const { document, folder } of opened) {
    const { name } = document;
    const wishes = await wishesFor(folder, asked);
    const lint = document.root.swagger === undefined ? lintDocument : lintSwagger;
    const found = await lint(document, wishes, progress);
    const isLeftOut = (finding: RuleFinding) => wishes.ignore.some((ignore) => isIgnored(finding, ignore));
    linted.push({ name, findings: found.filter((finding) => !isLeftOut(finding)) });
    ignored.push({ name, findings: found.filter(isLeftOut) });
  }
  return { findings: mergeReleases(linted), ignored: mergeReleases(ignored).length };
}

async function open(name: string, options: OpenOptions): Promise<readonly Opened[]> {
  if ((releases as readonly string[]).includes(name)) return [await openReleased(name)];
  if (!existsSync(name)) return [{ document: openDocument(name, options), folder: process.cwd() }];
  if (!statSync(name).isDirectory())
    return [{ document: openDocument(name, options), folder: dirname(resolve(name)) }];
  const documents = openContract(resolve(name), fileReader);
  return documents.map((document) => ({ document, folder: resolve(name) }));
}

/** From the hand-written files if they exist, so that places have lines. */
async function openReleased(release: string): Promise<Opened> {
  const folder = handWritten();
  const written = folder === undefined ? [] : openContract(resolve(folder), fileReader);
  const document = written.find((known) => known.release === release) ?? openDocument(release);
  return { document, folder: folder ?? process.cwd() };
}

function missing(): never {
  throw new UsageError('There is no hand-written contract in spec/ here or above: name a document to check.');
}
