import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { comparedRelease, readDecisions, readLedger } from './read-ledger.ts';

const spec = temporaryFolder();
const sources = join(spec, 'sources');
beforeAll(() => {
  mkdirSync(join(sources, 'ledger'), { recursive: true });
  for (const name of ['waivers', 'general'])
    writeFileSync(join(sources, `ledger/${name}.yaml`), `${name}: []\n`);
});

test.each([
  ['4', '14'],
  ['14', '14'],
  ['15', '17'],
  ['17', '17'],
  ['newest', '17'],
  ['18', undefined],
])('a page of release %s is compared with release %s', (page, release) => {
  expect(comparedRelease(page, ['14', '17'])).toBe(release);
});

test.each([
  ['page: []', /^the ledger of getThing has the unknown key page; use pages, /],
  ['pages: [{ privilege: [admin] }]', /^the ledger of getThing, pages has the unknown key privilege; use /],
  [
    'pages: [{ responses: [{ id: [] }] }]',
    /^the ledger of getThing, pages, responses has the unknown key id; use /,
  ],
  [
    'differences: [{ decided: D-1 }]',
    /^the ledger of getThing, differences has the unknown key decided; use /,
  ],
])('an unknown key is refused: %s', (entry, message) => {
  writeFileSync(join(sources, 'ledger/things.yaml'), `getThing: { ${entry} }\n`);
  expect(() => readLedger(spec)).toThrow(message);
});

test('two decisions with the same number are refused', () => {
  writeFileSync(join(sources, 'decisions.md'), '## D-1 One\n\n## D-2 Two\n\n## D-1 Another\n');
  expect(() => readDecisions(spec)).toThrow('decisions.md has two decisions D-1: renumber one');
});
