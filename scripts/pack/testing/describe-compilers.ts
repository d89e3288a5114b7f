// A program that imports every package, under several versions of TypeScript.
import { describe, expect, test } from '@jest/globals';
import type { Installed } from './installed-tarballs.ts';

const compilers = ['5.4.5', '5.9.3', '6.0.3'];
const resolutions = ['node16', 'nodenext', 'bundler'];

/** The compilers, by the names under which they are installed. */
export const compilerNeeds = compilers.map((version) => `typescript-${version}@npm:typescript@${version}`);

const program = `
import { createLunaClient } from '@lunarest/client';
import { createLunaClient as createLunaClient17, type PerformSmkActionResult } from '@lunarest/client/17';
import { releases } from '@lunarest/contract';
import { answerTables } from '@lunarest/contract/answers';
import { startMock } from '@lunarest/mock';
import { startServer } from '@lunarest/server';
import { partition, startAppliance } from '@lunarest/testing';
import * as appliance from '@lunarest/appliance';
import * as diff from '@lunarest/diff';
import * as findings from '@lunarest/findings';
import * as governance from '@lunarest/governance';
import * as lint from '@lunarest/lint';
import * as live from '@lunarest/live';
import type { Figures } from '@lunarest/review';
import * as openapi from '@lunarest/openapi';
import * as simulator from '@lunarest/simulator';

const statuses: PerformSmkActionResult['status'][] = [];
const figures: Figures[] = [];
const server = await startServer();
const account = { username: 'admin', password: 'admin-Passw0rd' };
const options = { ...account, baseUrl: server.url, fingerprint: server.fingerprint ?? '' };
for (const luna of [createLunaClient(options), createLunaClient17(options)]) {
  const tasks = await luna.listTasks();
  console.log(tasks.status);
  await luna.close();
}
await server.close();
const isolated = await startAppliance({ with: [partition({ label: 'keys', version: 1 })] });
isolated.faults.next('listHsms', 'FRAMEWORK_INTERNAL_ERROR');
console.log((await isolated.client.listHsms()).status);
await isolated.close();
console.log(releases.length === Object.keys(answerTables).length, statuses.length, figures.length);
const review = [diff.diffDocuments, findings.openDocument, governance.runReview, lint.lint, live.driftKinds];
console.log([startMock, answerTables, appliance, openapi, simulator, ...review].map((value) => typeof value).join(' '));
`;
const printed =
  '200\n200\n500\ntrue 0 0\nfunction object object object object function function function function object\n';

/** Compiles the program in every way, and runs it. */
export function describeCompilers(installed: () => Installed): void {
  describe.each(compilers)('TypeScript %s', (version) => {
    test.each(resolutions)('compiles every package strictly under %s, libraries too', async (resolution) => {
      const module = resolution === 'bundler' ? 'esnext' : resolution;
      await installed().write('program.ts', program);
      const strict = [
        '--strict',
        '--skipLibCheck',
        'false',
        '--types',
        'node',
        '--lib',
        'es2023',
        '--target',
        'es2022',
      ];
      const how = [
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--outDir',
        `out-${version}-${resolution}`,
      ];
      expect(await tsc(version, ...strict, ...how, 'program.ts')).toBe('');
    });
  });

  test('what was compiled runs', async () => {
    await installed().write('program.ts', program);
    await tsc(
      '5.9.3',
      '--noCheck',
      '--types',
      'node',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      'program.ts',
    );
    expect(await installed().node('program.js')).toBe(printed);
  });

  /** The errors of the compiler. */
  function tsc(version: string, ...args: readonly string[]): Promise<string> {
    return installed().node(`node_modules/typescript-${version}/bin/tsc`, ...args);
  }
}
