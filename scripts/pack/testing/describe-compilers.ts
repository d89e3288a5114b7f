// Tests of a program that imports every package, with several versions of TypeScript.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
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
import * as schemas from '@lunarest/schemas';
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
console.log([startMock, answerTables, appliance, openapi, schemas, simulator, ...review].map((value) => typeof value).join(' '));
`;
const printed =
  '200\n200\n500\ntrue 0 0\nfunction object object object object object function function function function object\n';

/** Compiles the program with each version and module resolution, and runs it. */
export function describeCompilers(installed: () => Installed): void {
  const outputs = new Map<string, Promise<string>>();
  const outFolder = (version: string, resolution: string) => `out-${version}-${resolution}`;

  // The compilers take most of the time of this file, and each uses one core.
  beforeAll(async () => {
    await installed().write('program.ts', program);
    for (const version of compilers) outputs.set(version, build(version));
  });

  describe.each(compilers)('TypeScript %s', (version) => {
    test.each(resolutions)(
      'compiles the types of every package strictly with the module resolution %s',
      async (resolution) => {
        const errors = errorsIn((await outputs.get(version)) ?? '', projectOf(version, resolution));
        expect({ errors, written: isWritten(version, resolution) }).toEqual({ errors: '', written: true });
      },
    );
  });

  test('the compiled program runs', async () => {
    await outputs.get('5.9.3');
    expect(await installed().node(`${outFolder('5.9.3', 'nodenext')}/program.js`)).toBe(printed);
  });

  /** The output of a compiler for all module resolutions, from one process, which reads each library once. */
  async function build(version: string): Promise<string> {
    for (const resolution of resolutions)
      await installed().write(projectOf(version, resolution), settings(version, resolution));
    const projects = resolutions.map((resolution) => projectOf(version, resolution));
    const compiler = `node_modules/typescript-${version}/bin/tsc`;
    return installed().node(compiler, '--build', '--verbose', '--pretty', 'false', ...projects);
  }

  function settings(version: string, resolution: string): string {
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      types: ['node'],
      lib: ['es2023'],
      target: 'es2022',
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
      rootDir: '.',
      outDir: outFolder(version, resolution),
    };
    return JSON.stringify({ compilerOptions, files: ['program.ts'] });
  }

  function isWritten(version: string, resolution: string): boolean {
    return existsSync(join(installed().folder, outFolder(version, resolution), 'program.js'));
  }
}

function projectOf(version: string, resolution: string): string {
  return `tsconfig-${version}-${resolution}.json`;
}

/** The errors of a project in the output of a verbose build: its lines, up to the next line that begins with a time. */
function errorsIn(said: string, project: string): string | undefined {
  const parts = said.split(/^\d.* - (?=Building|Project|Updating)/m);
  const own = parts.find((part) => part.startsWith('Building project') && part.includes(`/${project}'...`));
  return own?.split('\n').slice(1).join('\n').trim();
}
