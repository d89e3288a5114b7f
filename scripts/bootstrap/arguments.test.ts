// Wrong arguments are refused before anything is installed: the folder has only the entry point and what it reads.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../generate/root.ts';
import { optionsIn } from './arguments.mjs';

const bare = temporaryFolder();
const read = [
  'packages/playground/usage',
  'packages/mock/usage',
  'packages/bench/src/sections',
  'packages/tooling/optimize-later.mjs',
];
beforeAll(() => {
  for (const path of ['scripts/bootstrap.mjs', 'scripts/bootstrap', ...read])
    cpSync(join(root, path), join(bare, path), { recursive: true });
});

test.each([
  ['start --misspelled', "Unknown option '--misspelled' (npm start -- --help)"],
  ['start --no-mock --port', "Option '--port <value>' argument missing (npm start -- --help)"],
  [
    'start postgres://luna:secret@db/luna',
    "Unexpected argument 'postgres://…@db/luna'. This command does not take positional arguments (npm start -- --help)",
  ],
  [
    'start --port -1',
    "Option '--port' argument is ambiguous. Did you forget to specify the option argument for '--port'? To specify an option argument starting with a dash use '--port=-XYZ'. (npm start -- --help)",
  ],
  ['tour --json', "Unknown option '--json' (npm run tour -- --help)"],
  ['mock --no-mock', "Unknown option '--no-mock' (npm run mock -- --help)"],
  ['test --watch', "Unknown option '--watch' (npm test -- --help)"],
  [
    'build site',
    "Unexpected argument 'site'. This command does not take positional arguments (npm run build -- --help)",
  ],
  ['site --port abc', '--port requires a port from 0 to 65535, not "abc". (npm run site -- --help)'],
  ['site --prt 3', "Unknown option '--prt' (npm run site -- --help)"],
  [
    'bench flat wrong',
    'Unknown: wrong. Known: appliances, commands, contracts, flat, memory, start-up, stores, throughput, types. (npm run bench -- --help)',
  ],
])('%s', (command, message) => {
  const before = readdirSync(bare);
  const ran = spawnSync(process.execPath, ['scripts/bootstrap.mjs', ...command.split(' ')], {
    cwd: bare,
    encoding: 'utf8',
  });
  expect([ran.status, ran.stdout, ran.stderr]).toEqual([2, '', `${message}\n`]);
  expect(readdirSync(bare)).toEqual(before);
});

test.each([
  ...['start', 'tour', 'mock', 'site', 'bench', 'build', 'pack', 'release', 'test', 'prove', 'generate'],
  ...['check-generated', 'mutate', 'ledger', 'figures', 'coverage:evidence'],
])('%s --help prints the usage, with every option, and requires no installation', (name) => {
  const before = readdirSync(bare);
  const ran = spawnSync(process.execPath, ['scripts/bootstrap.mjs', name, '--help'], {
    cwd: bare,
    encoding: 'utf8',
  });
  const call = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
  expect([ran.status, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout.startsWith(`Usage: ${call}`)).toBe(true);
  const [synopsis = '', ...lines] = ran.stdout.split('\n');
  const named = Array.from(synopsis.matchAll(/\[--([a-z]+)/g), ([, option]) => option);
  expect(Object.keys(optionsIn(lines.join('\n')))).toEqual(expect.arrayContaining(named));
  expect(readdirSync(bare)).toEqual(before);
});

test.each([
  [
    'start',
    { npm_config_scenario: 'ped' },
    'npm has taken --scenario for itself. Write options after "--": npm start -- --scenario …',
  ],
  [
    'start',
    { npm_config_mock: '' },
    'npm has taken --no-mock for itself. Write options after "--": npm start -- --no-mock …',
  ],
  [
    'mock 4011',
    { npm_config_port: 'true' },
    'npm has taken --port for itself. Write options after "--": npm run mock -- --port …',
  ],
  [
    'site',
    { npm_config_port: '80' },
    'npm has taken --port for itself. Write options after "--": npm run site -- --port …',
  ],
  [
    'lunarest diff 14 17 breaking',
    { npm_config_fail_on: 'true' },
    'npm has taken --fail-on for itself. Write options after "--": npm run lunarest -- --fail-on …',
  ],
])('npm run %s with an option before "--", which npm passes as %j', (command, passed, message) => {
  const before = readdirSync(bare);
  const ran = spawnSync(process.execPath, ['scripts/bootstrap.mjs', ...command.split(' ')], {
    cwd: bare,
    encoding: 'utf8',
    env: { ...process.env, ...passed },
  });
  expect([ran.status, ran.stdout, ran.stderr]).toEqual([2, '', `${message}\n`]);
  expect(readdirSync(bare)).toEqual(before);
});

test('an option takes a value when its usage text names one', () => {
  expect(optionsIn('Usage: x\n\n  --port N       the port\n  --no-mock      not --with it\n')).toEqual({
    port: { type: 'string' },
    'no-mock': { type: 'boolean' },
  });
});
