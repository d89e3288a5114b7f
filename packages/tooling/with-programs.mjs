// Declares tests that need programs of this machine, such as PostgreSQL, and starts a server for them.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, test } from './native-runner/globals.mjs';
import { findPostgres, startPostgres } from './postgres.mjs';

const run = promisify(execFile);

export async function testWith(...commandLines) {
  const found = await Promise.all(commandLines.map(runs));
  return found.every(Boolean) ? test : test.skip;
}

function runs([program, ...args]) {
  return run(program, args).then(
    () => true,
    () => false,
  );
}

const why = 'SKIPPED because there is no PostgreSQL (.ci/install-postgresql installs one)';

export function describeWithPostgres(name, declare) {
  if (findPostgres() === undefined) {
    test.skip(`${why}: ${name}`, () => {});
    return;
  }
  describe(`with PostgreSQL, ${name}`, () => {
    let postgres;

    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres?.remove());

    declare(() => postgres);
  });
}
