// Gathers what a review rests on: the two documents, what was known before, waivers, kept figures and decisions.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { newestRelease, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { type DiffDocument, diffDocuments } from '../diff/diff-documents.ts';
import { openContract } from '../documents/open-contract.ts';
import { openDocument } from '../documents/open-document.ts';
import { openEarlier } from '../documents/open-earlier.ts';
import { openRelease } from '../documents/open-release.ts';
import { withSources } from '../documents/with-sources.ts';
import type { VerdictWord } from '../finding.ts';
import { lintOpened } from '../lint/lint-by-name.ts';
import type { Progress } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { readWaivers } from '../waivers/read-waivers.ts';
import { decisionsIn } from './decisions.ts';
import type { MeasuredOn, ReviewFacts } from './facts.ts';
import { type Figures, readFigures } from './figures.ts';

export interface ReviewRequest {
  readonly from: string;
  readonly to: string;
  /** The folder of the contract: openapi.yaml, waivers.yaml, sources/. What it does not have is left out. */
  readonly spec: string;
  /** A git revision; undefined for HEAD where that makes sense. */
  readonly since: string | undefined;
  /** A file; undefined for the one of the contract, if there is one. */
  readonly waivers: string | undefined;
  readonly failOn: VerdictWord;
  readonly sourceUrl: URL | undefined;
  readonly today: string;
  readonly progress: Progress;
}

/** Throws a UsageError when something that was named cannot be read. */
export async function gatherFacts(request: ReviewRequest): Promise<ReviewFacts> {
  const { spec, failOn, sourceUrl, today, progress } = request;
  const { from, to } = await openBoth(request);
  progress(`read ${request.from} and ${request.to}`);
  const compared = { from, to, changes: diffDocuments(from, to) };
  const earlier = await earlierOf(request, compared);
  progress('compared them');
  const lint = await lintOpened([{ document: to, folder: folderOf(request) }]);
  progress(`looked at the rules of ${request.to}`);
  const measured = measuredIn(spec, to, request.to);
  return {
    ...compared,
    ...(earlier === undefined ? {} : { earlier }),
    lint,
    waivers: waiversOf(request),
    ...(measured === undefined ? {} : { measured }),
    decisions: decisionsOf(spec),
    failOn,
    today,
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
  };
}

/** Both documents; releases with the places of the hand-written contract, where there is one. */
async function openBoth({ from, to, spec }: ReviewRequest): Promise<Pick<ReviewFacts, 'from' | 'to'>> {
  const hasFiles = [from, to].some(isRelease) && existsSync(join(spec, 'openapi.yaml'));
  const written = hasFiles ? await openContract(spec) : [];
  const open = async (name: string) => {
    const document = await openDocument(name);
    const files = isRelease(name) ? written.find(({ release }) => release === name) : undefined;
    return files === undefined ? document : withSources(document, files);
  };
  return { from: await open(from), to: await open(to) };
}

/** Where the lint looks for a configuration first. */
function folderOf({ to, spec }: ReviewRequest): string {
  if (isRelease(to)) return resolve(spec);
  return existsSync(to) ? dirname(resolve(to)) : process.cwd();
}

type Compared = Pick<ReviewFacts, 'from' | 'to' | 'changes'>;

/** What the same comparison found at the earlier revision; a revision that was not asked for may be missing. */
async function earlierOf(
  { from, to, since }: ReviewRequest,
  compared: Compared,
): Promise<ReviewFacts['earlier']> {
  // Whoever compares with a revision sees by that alone what is new.
  if (since === undefined && !isRelease(from)) return undefined;
  const revision = since ?? 'HEAD';
  try {
    const base = await openEarlier(from, revision, compared.from);
    const document = await openEarlier(to, revision, compared.to);
    const isSame = base === compared.from && document === compared.to;
    return { revision, changes: isSame ? compared.changes : diffDocuments(base, document) };
  } catch (error) {
    if (since === undefined && error instanceof UsageError) return undefined;
    throw error;
  }
}

function isRelease(name: string): boolean {
  return releases.some((release) => release === name);
}

function waiversOf({ waivers, spec }: ReviewRequest): ReviewFacts['waivers'] {
  const file = waivers ?? join(spec, 'waivers.yaml');
  return waivers === undefined && !existsSync(file) ? [] : readWaivers(file);
}

function measuredIn(spec: string, to: DiffDocument, name: string): ReviewFacts['measured'] {
  const file = join(spec, 'sources/figures.json');
  if (!existsSync(file)) return undefined;
  const figures = readFigures(file);
  return { figures, on: measuredOn(figures, to, name) };
}

function measuredOn(figures: Figures, to: DiffDocument, name: string): MeasuredOn {
  if (!isRelease(name) && diffDocuments(openRelease(newestRelease), to).length > 0) return 'another document';
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
