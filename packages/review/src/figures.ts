// The figures that the tests measure and `npm run figures` keeps beside the contract.

import { readFileSync } from 'node:fs';
import { count, listOf, objectOf, recordOf, ShapeError, text, UsageError } from '@lunarest/findings';
import { readSource } from '@lunarest/openapi';

export interface Share {
  readonly covered: number;
  readonly all: number;
}

/** The results of one judge of answers: for the planted drifts and for correct answers. */
type GuardScore = {
  readonly seen: number;
  readonly refused: number;
};

export interface Figures {
  /** The SHA-256 digest of the measured document, by release. */
  readonly documents: Readonly<Record<string, string>>;
  readonly guard: {
    readonly drifts: number;
    readonly rightAnswers: number;
    /** The scores of the guard, which is first, and of other tools for comparison. */
    readonly scores: Readonly<Record<string, GuardScore>>;
  };
  /** By release; `uncovered` names each answer and keyword that the tests have not seen. */
  readonly coverage: {
    readonly answers: Readonly<Record<string, Share>>;
    readonly keywords: Readonly<Record<string, Share>>;
    readonly uncovered: readonly string[];
  };
  readonly mutation: {
    readonly planned: number;
    readonly killed: number;
    readonly equivalent: number;
    /**
     * Mutants of documented, sampled and observed facts that a client sends or reads; `covered` counts those that the ledger,
     * the recordings or the behavior of the reference server killed.
     */
    readonly shown: Share;
    /** By kind of fact, the number of mutants by the check that killed first; `not killed` counts the survivors. */
    readonly byKind: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** The same by the evidence of the changed fact. */
    readonly byEvidence: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** The surviving mutants, by name. */
    readonly survivors: readonly string[];
  };
  readonly ledger: {
    readonly pages: number;
    readonly differencesDecided: number;
    readonly operationsWithoutPage: number;
    /** The operations whose page differs from the contract without a decision. */
    readonly open: readonly string[];
  };
}

const share = objectOf<Share>({ covered: count, all: count });
const score = objectOf<GuardScore>({ seen: count, refused: count });

const figures = objectOf<Figures>({
  documents: recordOf(text),
  guard: objectOf<Figures['guard']>({ drifts: count, rightAnswers: count, scores: recordOf(score) }),
  coverage: objectOf<Figures['coverage']>({
    answers: recordOf(share),
    keywords: recordOf(share),
    uncovered: listOf(text),
  }),
  mutation: objectOf<Figures['mutation']>({
    planned: count,
    killed: count,
    equivalent: count,
    shown: share,
    byKind: recordOf(recordOf(count)),
    byEvidence: recordOf(recordOf(count)),
    survivors: listOf(text),
  }),
  ledger: objectOf<Figures['ledger']>({
    pages: count,
    differencesDecided: count,
    operationsWithoutPage: count,
    open: listOf(text),
  }),
});

/** The kept figures. Throws a UsageError for a file of another shape. */
export function readFigures(file: string): Figures {
  const { content } = readSource(file, readFileSync(file, 'utf8'));
  try {
    return figures(content);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const where = ['#', ...error.steps].join('/');
    throw new UsageError(`${file} ${where}: ${error.message}; run \`npm run figures\` to rewrite it.`, {
      cause: error,
    });
  }
}
