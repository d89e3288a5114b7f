// The builds before a command: all packages, only the programs of the review tools, or only the site.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildKey, siteKey } from './inputs.mjs';
import { root, turboFile } from './paths.mjs';
import { prepare, prepareFast } from './run.mjs';
import { isDone, step, unfinished } from './steps.mjs';

const everything = {
  title: 'build',
  says: 'generating and building',
  key: buildKey,
  made: () => existsSync(join(root, 'packages/playground/dist/start.js')),
  work: build,
};
const reviewTools = {
  title: 'tools',
  says: 'generating and building the review tools',
  key: buildKey,
  made: () => existsSync(join(root, 'packages/governance/dist/lunarest.js')),
  work: buildTools,
};

const site = {
  title: 'site',
  says: 'building the site',
  key: siteKey,
  made: () => existsSync(join(root, 'packages/site/dist/site/index.html')),
  work: () => prepare('pnpm', ['--silent', '--filter', '@lunarest/site', 'run', 'site']),
};

/** Builds all packages. Rejects with a Stop when one cannot be built. */
export function buildEverything() {
  return step(everything);
}

/** Builds the programs of the review tools, without the declarations that they do not need to run. */
export async function buildReviewTools() {
  if (!isDone(everything)) await step(reviewTools);
}

/** Builds the static site from the sources. Rejects with a Stop when it cannot be built. */
export function buildSite() {
  return step(site);
}

/** One compiler writes all declarations: one for each package would read those of the packages below it again. */
async function build() {
  const steps = [generate, declare, () => turbo('bundle', 'build', '--output-logs=errors-only')];
  for (const take of steps) {
    const code = await take();
    if (code !== 0) return code;
  }
  return 0;
}

/** Builds the review tools even if generation fails, because they report the errors of the contract. */
async function buildTools() {
  const generated = await generate();
  if (generated !== 0) console.error('· spec/ has errors; the last generated files are used');
  const built = await turbo('bundle', '--filter=@lunarest/governance...', '--output-logs=errors-only');
  return built === 0 && generated !== 0 ? unfinished : built;
}

function generate() {
  return prepare('node', [join(root, 'scripts/run.mjs'), 'generate.ts']);
}

function declare() {
  return prepareFast(join(root, 'node_modules/typescript-native/bin/tsc'), '-b', '--singleThreaded');
}

function turbo(...args) {
  return prepareFast(turboFile, 'run', ...args);
}
