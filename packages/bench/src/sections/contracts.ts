// The review tools on contracts of growing size, compared with Redocly's command, which is fetched from the registry.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contracts, type MakeContract } from '../generated-contracts.ts';
import { type Cost, costOf, npmTime } from '../process-cost.ts';
import { type Bound, type Figures, markdownTable, type Progress, type Section } from '../section.ts';

const sizes = [1, 2, 4, 8] as const;
const peer = '@redocly/cli@2.77.0';
const here = fileURLToPath(new URL('../../', import.meta.url));
const own = fileURLToPath(new URL('../../../cli/bin/lunarest.mjs', import.meta.url));
const peers = join(here, 'coverage/peers');
const peerProgram = join(peers, 'node_modules/@redocly/cli/bin/cli.js');

export const contractsOfAnySize: Section = {
  title: 'Review of growing contracts, CPU seconds and peak memory of whole processes',
  measure: measureContracts,
};

/** The arguments of both programs for one task on two editions of a contract. */
const tasks: Readonly<
  Record<
    'diff' | 'lint',
    (files: readonly [string, string]) => { own: readonly string[]; peer: readonly string[] }
  >
> = {
  diff: (files) => ({
    own: ['diff', ...files, '--format', 'json'],
    peer: ['diff', ...files, '--format', 'json'],
  }),
  lint: ([, file]) => ({
    own: ['lint', file, '--format', 'json'],
    peer: ['lint', file, '--format', 'json', '--max-problems', '100000'],
  }),
};

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly own: Cost;
  /** Null if Redocly fails. */
  readonly peer: Cost | null;
}

async function measureContracts(progress: Progress): Promise<Figures> {
  await fetchPeer(progress);
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-bench-'));
  const measured: Measured[] = [];
  try {
    for (const [kind, make] of Object.entries(contracts)) {
      for (const size of sizes) {
        const files = write(folder, make, size);
        for (const [task, argsFor] of Object.entries(tasks)) {
          progress(`${task} of ${kind}, size ${size}`);
          const args = argsFor(files);
          measured.push({
            name: `${task}, ${kind}`,
            size,
            own: await costOf(own, args.own),
            // With the longest chains of references, Redocly overflows its stack.
            peer: await costOf(peerProgram, args.peer).catch(() => null),
          });
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { data: measured, table: tableOf(measured), bounds: boundsOf(measured) };
}

async function fetchPeer(progress: Progress): Promise<void> {
  if (existsSync(peerProgram)) return;
  progress(`fetching ${peer}`);
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }\n');
  await npmTime('packages/bench/coverage/peers', ['install', '--no-audit', '--no-fund', peer]);
}

function write(folder: string, make: MakeContract, size: number): readonly [string, string] {
  const file = (edition: 1 | 2) => {
    const path = join(folder, `edition-${edition}.json`);
    writeFileSync(path, JSON.stringify(make(size, edition), undefined, 1));
    return path;
  };
  return [file(1), file(2)];
}

function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, size, own: ours, peer: theirs }) => [
    name,
    String(size),
    ours.seconds.toFixed(1),
    theirs?.seconds.toFixed(1) ?? 'fails',
    theirs === null ? '' : (ours.seconds / theirs.seconds).toFixed(2),
    ours.mebibytes.toFixed(0),
    theirs?.mebibytes.toFixed(0) ?? '',
  ]);
  const head = ['task', 'size', 'CPU s', 'Redocly, CPU s', 'ratio', 'MiB', 'Redocly, MiB'];
  return markdownTable(head, rows);
}

/**
 * The bounds at the largest size, and on the growth of the CPU time from half of it. The comparison with Redocly is at the largest
 * size at which Redocly succeeds.
 */
function boundsOf(measured: readonly Measured[]): readonly Bound[] {
  return [...new Set(measured.map(({ name }) => name))].flatMap((name): readonly Bound[] => {
    const own = measured.filter((one) => one.name === name);
    const [half, whole] = own.slice(-2);
    const compared = own.findLast(({ peer }) => peer !== null);
    if (half === undefined || whole === undefined || compared === undefined || compared.peer === null)
      throw new Error(`${name} was not measured beside Redocly`);
    const ratio = compared.own.seconds / compared.peer.seconds;
    const growth = whole.own.seconds / half.own.seconds;
    return [
      { what: `${name}: CPU time against Redocly, size ${compared.size}`, figure: ratio, most: 1.5 },
      { what: `${name}: CPU time against half the size`, figure: growth, most: 2.5 },
      { what: `${name}: peak memory in MiB`, figure: whole.own.mebibytes, most: 1_024 },
    ];
  });
}
