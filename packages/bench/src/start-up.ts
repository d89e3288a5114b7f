// Start-up side by side: from the start of a process to its first answer.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';
import { startNpm } from './npm.ts';
import { startSubject } from './subject.ts';
import { firstHeaders, workloads } from './workloads.ts';

const rounds = 5;

export interface StartUp {
  readonly name: string;
  /** Median of the rounds. */
  readonly milliseconds: number;
}

interface Started {
  readonly url: string;
  stop(): Promise<void>;
}

/** What npm runs, without npm. */
const bootstrap = fileURLToPath(new URL('../../../scripts/bootstrap.mjs', import.meta.url));
const free = ['--port', '0'];

const subjects: Readonly<Record<string, (answers: string) => Promise<Started>>> = {
  'bare Express 5': (answers) => startSubject('bare Express 5', 'bare-express', [answers]),
  'npm start, whole': () =>
    whenPrinted(startNpm('', ['start', '--', ...free, '--mock-port', '0', '--no-tour'])),
  'its server alone': () =>
    whenPrinted(spawn(process.execPath, [bootstrap, 'start', ...free, '--no-mock', '--no-tour'])),
  'its mock alone': () => whenPrinted(spawn(process.execPath, [bootstrap, 'mock', ...free])),
  'server as a library': () => startSubject('server as a library', 'reference-server'),
};

/** Times of all subjects, measured in turn; `answers` are what bare Express answers. */
export async function startUpTimes(answers: string): Promise<readonly StartUp[]> {
  const times = new Map<string, number[]>(Object.keys(subjects).map((name) => [name, []]));
  // The first round brings the bundle up to date and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, start] of Object.entries(subjects)) {
      const time = await firstAnswer(name, () => start(answers));
      if (round > 0) times.get(name)?.push(time);
    }
  }
  return [...times].map(([name, own]) => ({ name, milliseconds: median(own) }));
}

async function firstAnswer(name: string, start: () => Promise<Started>): Promise<number> {
  const begun = performance.now();
  const { url, stop } = await start();
  const answer = await fetch(`${url}${workloads[1]?.path}`, { headers: firstHeaders });
  if (!answer.ok) throw new Error(`the first answer of ${name} was ${answer.status}`);
  const time = performance.now() - begun;
  await answer.text();
  await stop();
  return time;
}

/** Resolves when the process has printed where it serves; rejects when it ends before. */
function whenPrinted(child: ChildProcess): Promise<Started> {
  const gone = once(child, 'close');
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const url = /(?:server {4}|answers on )(https?:\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve({ url, stop });
    });
    child.stderr?.resume();
    child.once('close', () => reject(new Error(`it ended before it said where it serves:\n${printed}`)));
  });

  /** Waits until every process below has closed its output, too. */
  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    await gone;
  }
}
