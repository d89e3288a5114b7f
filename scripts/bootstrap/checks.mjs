// Runs all turbo tasks, even after failures, and prints one line for each package.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root, turboFile } from './paths.mjs';
import { environmentOfTurbo } from './run.mjs';

const settings = ['--json', '--output-logs=full', '--continue=dependencies-successful', '--concurrency=3'];

/** Lines that a task prints as results or figures; its other lines are shown only when it fails. */
const shown = /^([✓✗] .* s$|· )/;

/**
 * Runs the tasks and prints their results as they come, then the failures again, then `N passed, N failed`: each test
 * counts, and each task without tests counts once. Resolves to the exit code.
 */
export async function runChecks(tasks) {
  const started = performance.now();
  const outcomes = await follow(['run', ...tasks, ...settings]);
  for (const outcome of outcomes.filter(({ failed }) => failed)) explain(outcome);
  const counts = outcomes.map(countOf);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

/** Starts turbo; resolves to each task that it ran or found unchanged, as `{ name, failed, lines }`. */
function follow(args) {
  const child = spawn(process.execPath, [turboFile, ...args], {
    cwd: root,
    env: environmentOfTurbo(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tasks = new Map();
  const loose = [];
  const read = (line) => {
    const event = eventOf(line);
    if (event === null || event.source === 'turbo') return loose.push(event?.text ?? line);
    const { source: name, text } = event;
    const task = tasks.get(name) ?? { name, cached: false, lines: [] };
    tasks.set(name, task);
    if (text.startsWith('cache hit')) task.cached = true;
    else task.lines.push(text);
    if (shown.test(text)) console.log(task.cached && !text.startsWith('·') ? `${text}  (unchanged)` : text);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const failed = failedIn(loose);
      const outcomes = [...tasks.values()].map((task) => ({ ...task, failed: failed.includes(task.name) }));
      // turbo itself can fail, before or besides any task.
      if (code !== 0 && failed.length === 0) outcomes.push({ name: 'turbo', failed: true, lines: loose });
      resolve(outcomes);
    });
  });
}

/** The tasks that turbo names in its summary lines. */
function failedIn(lines) {
  const [, names = ''] = /^Failed: +(.*)$/m.exec(lines.join('\n')) ?? [];
  return names.split(', ').filter(Boolean);
}

/** A line of turbo's log in JSON: `{ source, level, text }`; null for a line of another kind. */
function eventOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Prints the failing tests with the command that runs each alone, or the output of a task without tests. */
function explain({ name, lines }) {
  const results = resultsOf(name);
  console.log(`\n✗ ${name}`);
  if (results === null || results.failures.length === 0) return console.log(lines.join('\n'));
  for (const { file, test, message } of results.failures) {
    const path = `${folderOf(name)}/${file}`.replaceAll('\\', '/');
    console.log(`\n${message}\n\n  run it alone: ${commandFor(path, test)}`);
  }
}

/**
 * The command that runs the test with this name, or all tests of the file for null. Jest reads the name as a regular expression,
 * so a dot replaces each character that is special there, or special for a shell between quotation marks. `--testMatch` comes last,
 * since it takes every word after it for a pattern.
 */
export function commandFor(path, test) {
  const only = test === null ? '' : ` -t "${test.replaceAll(/[^\w ,:;-]/g, '.')}"`;
  const proof = /\.proof\.ts$/.test(path) ? ' --testMatch "**/*.proof.ts"' : '';
  return `npm run jest -- ${path}${only}${proof}`;
}

function countOf({ name, failed }) {
  const results = resultsOf(name);
  const task = { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  if (results === null) return task;
  return { passed: results.passed, failed: failed ? Math.max(1, results.failed) : 0 };
}

/** The result of the test reporter for this task; null for a task without tests. */
function resultsOf(name) {
  const file = join(root, folderOf(name), 'coverage', `${name.split('#')[1]}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** The package with the command for users has the command's name; the others have that of their folder. */
function folderOf(name) {
  const [, folder = 'cli'] = /^@lunarest\/([\w-]+)/.exec(name) ?? [];
  return folder === 'scripts' ? folder : `packages/${folder}`;
}
