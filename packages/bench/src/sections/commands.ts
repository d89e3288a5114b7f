// Times of whole npm commands.

import { npmTime } from '../process-cost.ts';
import { type Figures, markdownTable, median, type Progress, type Section } from '../section.ts';

const rounds = 2;

const measured: Readonly<Record<string, () => Promise<number>>> = {
  'npm run generate': () => npmTime('', ['run', 'generate']),
  'npm run check-generated': () => npmTime('', ['run', 'check-generated']),
  'time to the first test': () => npmTime('packages/mock', ['test', '--', 'one-path']),
};

export const commands: Section = { title: 'Commands, whole processes', measure: timeCommands };

async function timeCommands(progress: Progress): Promise<Figures> {
  const times = new Map<string, number[]>(Object.keys(measured).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    progress(`round ${round + 1} of ${rounds}`);
    for (const [name, time] of Object.entries(measured)) times.get(name)?.push(await time());
  }
  const data = Object.fromEntries([...times].map(([name, own]) => [name, median(own)]));
  const rows = Object.entries(data).map(([name, milliseconds]) => [
    name,
    `${(milliseconds / 1000).toFixed(2)} s`,
  ]);
  return { data, table: markdownTable(['command', 'median'], rows) };
}
