// Compile time of a program that uses the client: on ten operations, and on all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newestRelease, operationTables } from '@lunarest/contract';
import { type Figures, markdownTable, median, type Progress, type Section } from '../section.ts';

const rounds = 3;
const few = 10;

export const types: Section = { title: 'Compiling a program that uses the client', measure: compileTimes };

/** Median times of whole compiler processes measured in turn; throws when a program does not compile. */
async function compileTimes(progress: Progress): Promise<Figures> {
  progress(`${rounds} rounds`);
  const operations = Object.keys(operationTables[newestRelease]);
  const folder = mkdtempSync(fileURLToPath(new URL('../../programs-', import.meta.url)));
  try {
    const programs = { few: operations.slice(0, few), all: operations };
    const times = Array.from({ length: rounds }, () => ({
      few: compile(folder, programs.few),
      all: compile(folder, programs.all),
    }));
    const data = {
      few: median(times.map((time) => time.few)),
      all: median(times.map((time) => time.all)),
      ratio: median(times.map((time) => time.all / time.few)),
    };
    const cells = [`${data.few.toFixed(0)} ms`, `${data.all.toFixed(0)} ms`, data.ratio.toFixed(2)];
    const head = ['', `${few} operations`, `all ${operations.length}`, 'ratio'];
    return { data, table: markdownTable(head, [['tsc, whole process', ...cells]]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(folder: string, operations: readonly string[]): number {
  const file = join(folder, `uses-${operations.length}.ts`);
  writeFileSync(file, programOf(operations));
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023'];
  const begun = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...options, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} does not compile:\n${stdout}`);
  return performance.now() - begun;
}

/** Calls each operation and distinguishes its results, as a caller would. */
function programOf(operations: readonly string[]): string {
  const calls = operations.map(
    (operation) => `export async function ${operation}(input: Parameters<typeof client.${operation}>[0]) {
  const result = await client.${operation}(input);
  // An operation known by its name only has no other result.
  return 'error' in result ? result.error.id : result;
}`,
  );
  return `import { createLunaClient } from '@lunarest/client';
const client = createLunaClient({ baseUrl: 'https://luna.example', username: 'admin', password: '' });
${calls.join('\n')}
`;
}
