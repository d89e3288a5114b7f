import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { openRelease, type RuleFinding } from '@lunarest/findings';
import { lint, lintOperations } from './index.ts';
import { lintOpened, type Opened, openByName } from './lint-by-name.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the hand-written contract', () => {
  let opened: readonly Opened[];
  beforeAll(async () => {
    opened = await openByName([join(root, 'spec')]);
  });

  test('keeps every rule in every release', async () => {
    expect(await lintOpened(opened)).toEqual({ findings: [], ignored: 0 });
  });

  test('has the same findings as the generated documents of its releases', () => {
    const told = opened.map(({ document }) => [document.name, document.root]);
    const generated = releases.map((release) => openRelease(release)).toReversed();
    expect(told).toEqual(generated.map(({ name, root }) => [name, root]));
  });
});

describe('a fault in a copy of the hand-written files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lunarest-'));
  const file = (name: string) => join(folder, name);
  let findings: readonly RuleFinding[];

  beforeAll(async () => {
    cpSync(join(root, 'spec'), file('spec'), { recursive: true });
    cpSync(join(root, 'redocly.yaml'), file('redocly.yaml'));
    plant('spec/paths/time.yaml', 'operationId: replaceTime', 'operationId: timeReplacement');
    plant(
      'spec/responses/smk.yaml',
      /\n {6}examples:\n {8}HSMPLUGIN_SMK_NOT_INITIALIZED: .*/,
      '\n      examples: {}',
    );
    plant(
      'spec/releases/14.overlay.yaml',
      /description: >-\n +Registers a client with its address[\s\S]*?logged in\./,
      'description: Register a client.',
    );
    plant(
      'spec/paths/time.yaml',
      /(createAutokeyServer:\n[\s\S]*?)description: >-\n[\s\S]*?logged in\./,
      '$1description: Add an NTP server.',
    );
    findings = await lint(file('spec'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    [
      'in both releases is reported once with both',
      'operation-id-begins-with-a-verb',
      'spec/paths/time.yaml:30:5',
      ['release 17 PUT /api/lunasa/time', 'release 14 PUT /api/lunasa/time'],
    ],
    [
      'in a shared answer is reported at the answer',
      'errors-are-complete',
      'spec/responses/smk.yaml:39:7',
      ['release 17 POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}'],
    ],
  ])('%s', (_, id, place, affects) => {
    const found = findings.filter((finding) => finding.id === id);
    expect(found.map((finding) => [placeOf(finding), finding.affects])).toEqual([[place, affects]]);
  });

  test('in the overlay is reported at its action, and in the target of a reference in the file of the target', () => {
    const found = findings.filter(({ id }) => id === 'operations-are-described');
    expect(found.map((finding) => [placeOf(finding), finding.message, finding.affects])).toEqual([
      [
        'spec/paths/time.yaml:365:3',
        'The description repeats the summary',
        ['release 14 POST /api/lunasa/ntp/servers'],
      ],
      [
        'spec/releases/14.overlay.yaml:575:7',
        'The description has fewer than four words',
        ['release 14 POST /api/lunasa/ntls/clients'],
      ],
    ]);
  });

  test('is the only finding', () => {
    expect(new Set(findings.map(({ id }) => id))).toEqual(
      new Set([
        'operation-id-begins-with-a-verb',
        'errors-are-complete',
        'everything-sent-has-an-example',
        'operations-are-described',
      ]),
    );
  });

  function plant(name: string, before: string | RegExp, after: string): void {
    const text = readFileSync(file(name), 'utf8');
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`there is nothing in ${name} to make a fault of`);
    writeFileSync(file(name), changed);
  }

  function placeOf({ places: [place] }: RuleFinding): string {
    return `${place?.file?.slice(folder.length + 1)}:${place?.line}:${place?.column}`;
  }
});

describe.each(releases)('the rules without the engine on release %s', (release) => {
  const document = openRelease(release).root;

  test('find nothing', () => {
    expect(lintOperations(document)).toEqual([]);
  });

  test('check the selected operations, and the answers without an operation', () => {
    const spoiled = { ...document, 'x-luna-unmatched': { path: { description: 'Nothing here.' } } };
    const told = lintOperations({ ...spoiled, paths: {} }, () => false);
    expect(new Set(told.map(({ operation }) => operation))).toEqual(new Set(['x-luna-unmatched']));
    expect(told).toContainEqual({
      rule: 'errors-are-complete',
      operation: 'x-luna-unmatched',
      message: '404 has no body in application/json',
    });
  });
});
