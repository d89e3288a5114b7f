// Start-up times side by side: from the start of a process to its first answer.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startNpm } from '../process-cost.ts';
import { type Figures, markdownTable, median, type Progress, type Section } from '../section.ts';
import { startSubject } from '../subject.ts';
import { firstHeaders, recordAnswers, requestHeaders, workloads } from '../workloads.ts';

const rounds = 5;

export const startUp: Section = {
  title: 'From the start of the process to its first answer',
  measure: startUpTimes,
};

interface Started {
  readonly url: string;
  stop(): Promise<void>;
}

/** The program that npm runs, started without npm. */
const bootstrap = fileURLToPath(new URL('../../../../scripts/bootstrap.mjs', import.meta.url));
const free = ['--port', '0'];

const subjects: Readonly<Record<string, (answers: string) => Promise<Started>>> = {
  'bare Express 5': (answers) => startSubject('bare Express 5', 'bare-express', [answers]),
  'npm start, whole': () =>
    whenPrinted(startNpm('', ['start', '--', ...free, '--mock-port', '0', '--site-port', '0', '--no-tour'])),
  'its server alone': () =>
    whenPrinted(
      spawn(process.execPath, [bootstrap, 'start', ...free, '--no-mock', '--no-site', '--no-tour']),
    ),
  'its mock alone': () => whenPrinted(spawn(process.execPath, [bootstrap, 'mock', ...free])),
  'server as a library': () => startSubject('server as a library', 'reference-server'),
};

/** Times of all subjects, measured in turn. */
async function startUpTimes(progress: Progress): Promise<Figures> {
  const recorded = await startSubject('this server', 'reference-server');
  const answers = await recordAnswers(recorded.url, await requestHeaders(recorded.url));
  await recorded.stop();
  const times = new Map<string, number[]>(Object.keys(subjects).map((name) => [name, []]));
  // The first round rebuilds the bundle and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    progress(round === 0 ? 'bringing the bundle up to date' : `round ${round} of ${rounds}`);
    for (const [name, start] of Object.entries(subjects)) {
      const time = await firstAnswer(name, () => start(answers));
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const data = Object.fromEntries([...times].map(([name, own]) => [name, median(own)]));
  const rows = Object.entries(data).map(([name, milliseconds]) => [name, `${milliseconds.toFixed(0)} ms`]);
  return { data, table: markdownTable(['process', 'median'], rows) };
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

/** Resolves when the process has printed its address; rejects when it ends earlier. */
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
    child.once('close', () =>
      reject(new Error(`the program ended before it printed its address:\n${printed}`)),
    );
  });

  /** Also waits until every child process has closed its output. */
  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    await gone;
  }
}
