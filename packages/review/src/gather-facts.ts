// Gathers the input of a review: the two documents, earlier facts, waivers, kept figures and decisions.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { newestRelease, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import {
  brokenReferences,
  isRelease,
  type OpenOptions,
  openComparable,
  openRelease,
  type Progress,
  readWaivers,
  type VerdictWord,
  withSources,
} from '@lunarest/findings';
import type { Call } from '@lunarest/findings/command';
import { lintOpened } from '@lunarest/lint/engine';
import { fileReader, type OpenApiDocument, openContract, type ReleaseInFiles } from '@lunarest/openapi';
import { changesBetween } from './changes-between.ts';
import { decisionsIn } from './decisions.ts';
import type { MeasuredOn, ReviewFacts } from './facts.ts';
import { type Figures, readFigures } from './figures.ts';
import { gatherEarlier } from './gather-earlier.ts';

export interface ReviewRequest {
  readonly from: string;
  readonly to: string;
  /** The folder of the contract: openapi.yaml, waivers.yaml, sources/. Missing parts are omitted. */
  readonly spec: string;
  /** A git revision; undefined for HEAD if applicable. */
  readonly since: string | undefined;
  /** A file; undefined for the one of the contract, if it exists. */
  readonly waivers: string | undefined;
  readonly failOn: VerdictWord;
  readonly sourceUrl: URL | undefined;
  /** Whether references may leave the folder of a document. */
  readonly allowOutside: boolean;
  readonly today: string;
  readonly progress: Progress;
  readonly demandKnownFindings: Call['demandKnownFindings'];
}

type Compared = Pick<ReviewFacts, 'from' | 'to' | 'changes'>;

/** Throws a UsageError when a named input cannot be read. */
export async function gatherFacts(request: ReviewRequest): Promise<ReviewFacts> {
  const { spec, failOn, sourceUrl, today, progress } = request;
  const written = await writtenOf(request);
  const from = await open(request.from, written, request);
  const to = await open(request.to, written, request);
  progress(`read ${request.from} and ${request.to}`);
  const compared = { from, to, changes: changesBetween(from, to) };
  // A release may have changed since it was generated.
  const current = written.find(({ release }) => release === request.to) ?? to;
  const earlier = await gatherEarlier(request, compared, current);
  progress('compared them');
  const { findings: linted } = await lintOpened([{ document: to, folder: folderOf(request) }]);
  const lint = [...brokenReferences(from), ...linted];
  progress(`looked at the rules of ${request.to}`);
  const waivers = waiversOf(request);
  await request.demandKnownFindings(waivers);
  const measured = measuredIn(request, compared);
  return {
    ...compared,
    ...(earlier === undefined ? {} : { earlier }),
    lint,
    waivers,
    ...(measured === undefined ? {} : { measured }),
    decisions: decisionsOf(spec),
    failOn,
    today,
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
  };
}

/** The releases of the hand-written contract, if it exists and a release is requested. */
async function writtenOf({ from, to, spec }: ReviewRequest): Promise<readonly ReleaseInFiles[]> {
  const hasFiles = [from, to].some(isRelease) && existsSync(join(spec, 'openapi.yaml'));
  return hasFiles ? openContract(resolve(spec), fileReader) : [];
}

/** A document; for a release, with places in the hand-written contract. */
async function open(
  name: string,
  written: readonly ReleaseInFiles[],
  reading: OpenOptions,
): Promise<OpenApiDocument> {
  const document = await openComparable(name, reading);
  const files = isRelease(name) ? written.find(({ release }) => release === name) : undefined;
  return files === undefined ? document : withSources(document, files);
}

/** The folder where the lint starts its search for a configuration. */
function folderOf({ to, spec }: ReviewRequest): string {
  if (isRelease(to)) return resolve(spec);
  return existsSync(to) ? dirname(resolve(to)) : process.cwd();
}

function waiversOf({ waivers, spec }: ReviewRequest): ReviewFacts['waivers'] {
  const file = waivers ?? join(spec, 'waivers.yaml');
  return waivers === undefined && !existsSync(file) ? [] : readWaivers(file);
}

function measuredIn({ from, to, spec }: ReviewRequest, compared: Compared): ReviewFacts['measured'] {
  const file = join(spec, 'sources/figures.json');
  if (!existsSync(file)) return undefined;
  const figures = readFigures(file);
  if (!isRelease(to) && sinceNewest(from, compared).length > 0) return { figures, on: 'another document' };
  return { figures, on: measuredOn(figures) };
}

/** The changes from the newest release to the document under review, which may be those of the review. */
function sinceNewest(from: string, { changes, to }: Compared): Compared['changes'] {
  return from === newestRelease ? changes : changesBetween(openRelease(newestRelease), to);
}

function measuredOn(figures: Figures): MeasuredOn {
  const isCurrent = releases.every(
    (release) => figures.documents[release] === digestOf(documentPath(release)),
  );
  return isCurrent ? 'this contract' : 'an earlier contract';
}

function digestOf(path: URL): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function decisionsOf(spec: string): ReviewFacts['decisions'] {
  const file = join(spec, 'sources/decisions.md');
  return existsSync(file) ? decisionsIn(readFileSync(file, 'utf8')) : [];
}
