// `npm run bench`: measures figures side by side in one run, so that their ratios can be compared. `npm run bench
// -- start-up flat` measures only these sections, and `--docs` writes their tables to docs/benchmarks.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Bound, boundsTable, isMet, type Section } from './section.ts';
import { appliances } from './sections/appliances.ts';
import { commands } from './sections/commands.ts';
import { contractsOfAnySize } from './sections/contracts.ts';
import { flat } from './sections/flat.ts';
import { memory } from './sections/memory.ts';
import { startUp } from './sections/start-up.ts';
import { stores } from './sections/stores.ts';
import { throughput } from './sections/throughput.ts';
import { types } from './sections/types.ts';
import { stopSubjects } from './subject.ts';

const sections: Readonly<Record<string, Section>> = {
  throughput,
  flat,
  memory,
  appliances,
  'start-up': startUp,
  commands,
  types,
  stores,
  contracts: contractsOfAnySize,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { docs: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. Known: ${Object.keys(sections).join(', ')}.`);
  process.exitCode = 2;
} else {
  await run(
    Object.entries(sections).filter(([name]) => positionals.length === 0 || positionals.includes(name)),
  );
}

/** Runs sections. A failing section does not discard the figures of the others, and sets exit code 1. */
async function run(chosen: readonly (readonly [string, Section])[]): Promise<void> {
  // The measured servers have self-made certificates; no connection leaves this machine.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  const figures: Record<string, unknown> = {};
  const chapters: string[] = [];
  const bounds: Bound[] = [];
  for (const [name, { title, measure }] of chosen) {
    try {
      const { data, table, bounds: own = [] } = await measure((step) => progress(`${name}: ${step}`));
      figures[name] = data;
      chapters.push(`## ${title}\n\n${table}\n`);
      bounds.push(...own);
      console.log(`\n${title}\n\n${table}\n`);
    } catch (error) {
      console.error(`${name} failed:`, error);
      process.exitCode = 1;
    } finally {
      await stopSubjects();
    }
  }
  if (bounds.length > 0) {
    chapters.unshift(`## Bounds\n\n${boundsTable(bounds)}\n`);
    console.log(`\nBounds\n\n${boundsTable(bounds)}`);
  }
  keep({ ...figures, bounds: bounds.map((bound) => ({ ...bound, met: isMet(bound) })) }, chapters);
}

function keep(figures: object, chapters: readonly string[]): void {
  const folder = fileURLToPath(new URL('../coverage/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
  if (!values.docs) return;
  const page = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  writeFileSync(page, [introduction(), ...chapters].join('\n'));
}

function progress(step: string): void {
  console.error(`[${(performance.now() / 1000).toFixed(0).padStart(4)} s] ${step}`);
}

function introduction(): string {
  return `# Benchmarks

Written by \`npm run bench -- --docs\` on Node ${process.versions.node} with ${cpus().length} cores. Machines differ: compare the figures of one
column with each other, not with those of another machine.
`;
}
