// Reads the figures of the last `npm test` and `npm run prove` from their outputs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '@lunarest/conformance/evidence';
import type { Figures } from '@lunarest/review';
import { loadContract } from '../generate/load-contract.ts';
import { root } from '../generate/root.ts';
import { judge } from '../ledger/judge.ts';
import { readDecisions, readLedger } from '../ledger/read-ledger.ts';
import { count, type JudgedMutant, rowsOf, shownWireFacts } from '../mutation/report.ts';
import { shareByRelease, uncovered } from './coverage-rows.ts';

/** All figures. Throws when the tests or the proofs have not run yet. */
export function measure(): Figures {
  return {
    documents: documentDigests(),
    guard: guard(),
    coverage: coverage(),
    mutation: mutation(),
    ledger: ledger(),
  };
}

/** The digest of the generated document, by release. */
export function documentDigests(): Figures['documents'] {
  const releases = loadContract(join(root, 'spec')).map(({ release }) => release);
  return Object.fromEntries(releases.map((release) => [release, digestOf(release)]));
}

function digestOf(release: string): string {
  const text = read(`packages/contract/src/generated/openapi-${release}.json`);
  return createHash('sha256').update(text).digest('hex');
}

function guard(): Figures['guard'] {
  const { drifts, caught, honestAnswers, refused } = JSON.parse(read('packages/drifts/coverage/guard.json'));
  const score = (key: string) => ({ seen: caught[key], refused: refused[key] });
  return {
    drifts,
    rightAnswers: honestAnswers,
    scores: {
      'response guard': score('guard'),
      'express-openapi-validator': score('expressOpenapiValidator'),
      'prism proxy': score('prismProxy'),
    },
  };
}

/** Throws when the tests have not run yet. */
export function coverage(): Figures['coverage'] {
  const rows: Coverage = JSON.parse(read('packages/conformance/coverage/contract.json'));
  return { ...shareByRelease(rows), uncovered: uncovered(rows) };
}

function mutation(): Figures['mutation'] {
  const { planned, judged }: { planned: number; judged: readonly JudgedMutant[] } = JSON.parse(
    read('scripts/coverage/mutation.json'),
  );
  const { killed, equivalent } = count(judged);
  const { caught: covered, all } = shownWireFacts(judged);
  return {
    planned,
    killed,
    equivalent,
    shown: { covered, all },
    byKind: rowsOf('kind', judged),
    byEvidence: rowsOf('evidence', judged),
    survivors: judged.filter(({ judgement }) => judgement.verdict === 'survived').map(({ id }) => id),
  };
}

export function ledger(): Figures['ledger'] {
  const spec = join(root, 'spec');
  const { verdicts, withoutPage } = judge(readLedger(spec), loadContract(spec), readDecisions(spec));
  return {
    pages: verdicts.length,
    differencesDecided: verdicts.flatMap(({ decided }) => decided).length,
    operationsWithoutPage: withoutPage.length,
    open: verdicts.filter(({ open }) => open.length > 0).map(({ operation }) => operation),
  };
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
