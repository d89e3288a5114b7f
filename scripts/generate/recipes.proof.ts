// Follows the recipes of CONTRIBUTING.md for spec/ on a copy, and compares the generated files.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { generateFiles } from './generate-files.ts';
import { root } from './root.ts';

const spec = join(root, 'spec');

interface Copy {
  append(file: string, text: string): void;
  write(file: string, text: string): void;
  replace(file: string, from: string, to: string): void;
}

type Contents = ReadonlyMap<string, string>;

function contentOf(files: readonly { readonly path: string; readonly content: string }[]): Contents {
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The files generated after `change` on a copy of spec/. */
async function after(change: (copy: Copy) => void): Promise<Contents> {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  try {
    cpSync(spec, folder, { recursive: true });
    const at = (file: string) => join(folder, file);
    change({
      append: (file, text) => appendFileSync(at(file), text),
      write: (file, text) => writeFileSync(at(file), text),
      replace(file, from, to) {
        const text = readFileSync(at(file), 'utf8');
        if (text.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);
        writeFileSync(at(file), text.replace(from, to));
      },
    });
    return contentOf(await generateFiles(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a new release is one file: the same files are generated for it as for an earlier release', async () => {
  const files = await after(({ write }) =>
    write(
      'releases/16.overlay.yaml',
      `overlay: '1.0.0'
info: { title: Release 16, version: '1.0.0' }
extends: ../openapi.yaml
actions:
  - { target: $, update: { x-luna-release: '16', info: { version: '16' } } }
`,
    ),
  );
  const code = [...files.keys()].filter((path) => path.startsWith('packages/'));
  const of = (release: string) => code.filter((path) => path.includes(`-${release}.`));
  expect(of('16')).toEqual(of('14').map((path) => path.replace('-14.', '-16.')));
  const diffs = [...files.keys()].filter((path) => path.startsWith('spec/'));
  expect(diffs).toEqual(['spec/releases/14-to-16.md', 'spec/releases/16-to-17.md']);
  expect(files.get('packages/contract/src/generated/releases.ts')).toContain(
    "export const releases = ['14', '16', '17'] as const",
  );
});

test('a new operation needs a path, a schema and an example, and is generated into handlers, tables, client and documents', async () => {
  const name = 'getClockDrift';
  const files = await after(({ append, replace }) => {
    append(
      'paths/time.yaml',
      `clockDrift:
  get:
    operationId: ${name}
    tags: [time]
    summary: Get the drift of the clock
    description: Returns by how much the clock went wrong since it was set.
    x-luna-roles: [admin, operator, monitor]
    x-luna-session: basic
    x-luna-evidence: { kind: inferred, releases: [], source: a recipe }
    parameters:
      - { $ref: ../parameters/header.yaml#/AcceptType }
    responses:
      '200':
        description: The drift.
        headers:
          Access-Control-Allow-Origin: { $ref: ../headers/common.yaml#/AllowOrigin }
          Access-Control-Allow-Credentials: { $ref: ../headers/common.yaml#/AllowCredentials }
        content:
          application/json:
            schema: { $ref: ../schemas/time.yaml#/ClockDrift }
            examples:
              SlowClock: { $ref: ../examples/time.yaml#/SlowClock }
      '401': { $ref: ../responses/unauthorized.yaml#/NotAuthorized }
      '500': { $ref: ../responses/internal-error.yaml#/InternalError }
`,
    );
    append(
      'schemas/time.yaml',
      `ClockDrift:
  type: object
  required: [seconds]
  properties:
    seconds: { type: integer }
`,
    );
    append('examples/time.yaml', 'SlowClock: { value: { seconds: -2 } }\n');
    replace(
      'openapi.yaml',
      '  /api/lunasa/ntp: {',
      '  /api/lunasa/time/drift: { $ref: paths/time.yaml#/clockDrift }\n  /api/lunasa/ntp: {',
    );
  });
  const naming = [...files].filter(([, content]) => content.includes(name)).map(([path]) => path);
  expect(naming.toSorted()).toEqual([
    'packages/client/src/generated/all-14.ts',
    'packages/client/src/generated/all-17.ts',
    'packages/client/src/generated/operations-14.ts',
    'packages/client/src/generated/operations-17.ts',
    'packages/client/src/generated/release-14.ts',
    'packages/client/src/generated/release-17.ts',
    'packages/client/src/generated/wires-14.ts',
    'packages/client/src/generated/wires-17.ts',
    'packages/contract/src/generated/answers-14.js',
    'packages/contract/src/generated/answers-17.js',
    'packages/contract/src/generated/handlers-14.ts',
    'packages/contract/src/generated/handlers-17.ts',
    'packages/contract/src/generated/openapi-14.json',
    'packages/contract/src/generated/openapi-17.json',
    'packages/contract/src/generated/operations-14.ts',
    'packages/contract/src/generated/operations-17.ts',
    'packages/contract/src/generated/requests-14.js',
    'packages/contract/src/generated/requests-17.js',
    'packages/contract/src/generated/schema-14.ts',
    'packages/contract/src/generated/schema-17.ts',
  ]);
});

test('a new error identifier needs a text and a status, and is generated into handlers, failures and client', async () => {
  const id = 'HSMPLUGIN_SMK_WORN_OUT';
  const files = await after(({ append, replace }) => {
    append(
      'examples/errors.yaml',
      `
${id}:
  summary: SMK worn out
  value:
    id: ${id}
    message: SMK worn out
    details: It has been rolled over too often.
    returnCode: 403
    status: ERROR
    type: PLUGIN
  x-luna-evidence: { kind: inferred, source: a recipe }
`,
    );
    replace(
      'responses/smk.yaml',
      'enum: [HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS]',
      `enum: [HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS, ${id}]`,
    );
    replace(
      'responses/smk.yaml',
      '        HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: {',
      `        ${id}: { $ref: ../examples/errors.yaml#/${id} }\n        HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS: {`,
    );
  });
  const naming = [...files].filter(([, content]) => content.includes(id)).map(([path]) => path);
  expect(naming.toSorted()).toEqual([
    'packages/client/src/generated/all-17.ts',
    'packages/client/src/generated/operations-17.ts',
    'packages/client/src/generated/wires-17.ts',
    'packages/contract/src/generated/answers-17.js',
    'packages/contract/src/generated/failures.ts',
    'packages/contract/src/generated/handlers-17.ts',
    'packages/contract/src/generated/openapi-17.json',
    'packages/contract/src/generated/operations-17.ts',
    'packages/contract/src/generated/schema-17.ts',
  ]);
});
