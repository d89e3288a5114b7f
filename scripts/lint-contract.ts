// Lints the contract: with Redocly the hand-written files and each release's document (a warning counts as an error),
// then every operation with the rules of our own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildModel } from './generate/build-model.ts';
import { loadContract } from './generate/load-contract.ts';
import { root } from './generate/root.ts';
import { lintOperations } from './lint/lint-operations.ts';

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
}

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
const redocly = manifest.replace('package.json', 'bin/cli.js');
const environment = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
const generated = 'packages/contract/src/generated';

const documents = ['spec/openapi.yaml', ...bundledDocuments()];
const problems = documents.flatMap(lint);
for (const { ruleId, message, location } of problems) {
  console.error(`${location[0]?.source.ref} ${location[0]?.pointer ?? ''}: ${message} (${ruleId})`);
}
console.log(`${documents.length} documents linted, ${problems.length} problems.`);

const own = loadContract(join(root, 'spec')).flatMap(({ release, document }) =>
  lintOperations(buildModel(release, document), document).map((problem) => ({ release, ...problem })),
);
for (const { release, operation, message, rule } of own)
  console.error(`release ${release} ${operation}: ${message} (${rule})`);
console.log(`${own.length} problems by the rules of our own.`);
if (problems.length + own.length > 0) process.exitCode = 1;

function bundledDocuments(): readonly string[] {
  const names = readdirSync(join(root, generated)).filter((name) => name.endsWith('.json'));
  return names.map((name) => `${generated}/${name}`);
}

function lint(document: string): readonly Problem[] {
  const args = [redocly, 'lint', document, '--max-problems=200', '--format=json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report: { readonly problems: readonly Problem[] } = JSON.parse(stdout);
  return report.problems;
}
