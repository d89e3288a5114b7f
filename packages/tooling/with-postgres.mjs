// Tests with a real PostgreSQL, which is started for them.
import { afterAll, beforeAll, describe, test } from './native-runner/globals.mjs';
import { findPostgres, startPostgres } from './postgres.mjs';

const why = 'SKIPPED, for there is no PostgreSQL (.ci/install-postgresql installs one)';

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
