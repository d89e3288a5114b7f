import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { applyOverlay } from '@lunarest/openapi';
import { bundle, bundleOverlay } from './bundle.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const files = {
  'openapi.yaml': 'paths:\n  /new: { $ref: paths/a.yaml#/new }\ncomponents: {}\n',
  'paths/a.yaml':
    'new: { get: { $ref: ../schemas/a.yaml#/Shared } }\nold: { get: { $ref: ../schemas/a.yaml#/Old }, put: { $ref: ../schemas/a.yaml#/Shared } }\n',
  'schemas/a.yaml':
    'Shared: { type: string }\nOld: { items: { $ref: "#/Inner" } }\nInner: { type: number }\n',
};

function oldRelease(overlay: string) {
  write({ ...files, 'releases/1.overlay.yaml': overlay });
  const entry = join(folder, 'openapi.yaml');
  const newest = bundle(entry);
  return applyOverlay(newest, bundleOverlay(join(folder, 'releases/1.overlay.yaml'), entry, newest));
}

test('an overlay can bring a path of its own, with the components that it needs', () => {
  const document = oldRelease(
    'actions:\n  - target: $.paths\n    update: { /old: { $ref: ../paths/a.yaml#/old } }\n',
  );
  expect(document).toEqual({
    paths: {
      '/new': { get: { $ref: '#/components/schemas/Shared' } },
      '/old': {
        get: { $ref: '#/components/schemas/Old' },
        put: { $ref: '#/components/schemas/Shared' },
      },
    },
    components: {
      schemas: {
        Shared: { type: 'string' },
        Old: { items: { $ref: '#/components/schemas/Inner' } },
        Inner: { type: 'number' },
      },
    },
  });
});

test('an overlay can name the components of the newest release as they are bundled', () => {
  const document = oldRelease(
    'actions:\n  - target: $.paths\n    update: { /old: { $ref: "#/components/schemas/Shared" } }\n',
  );
  expect(document.paths).toEqual({
    '/new': { get: { $ref: '#/components/schemas/Shared' } },
    '/old': { $ref: '#/components/schemas/Shared' },
  });
});

test('a reference of an overlay that leads nowhere is refused', () => {
  const overlay = 'actions:\n  - target: $.paths\n    update: { /old: { $ref: ../paths/a.yaml#/gone } }\n';
  expect(() => oldRelease(overlay)).toThrow('../paths/a.yaml#/gone leads nowhere');
});

test.each([
  ['../../elsewhere/a.yaml#/Shared'],
  ['../schemas/a.json#/Shared'],
  ['..\\schemas\\a.yaml#/Shared'],
])('a reference to anything but a YAML file of the contract is refused: %s', (reference) => {
  write({ ...files, 'paths/a.yaml': `new: { get: { $ref: '${reference}' } }\n` });
  expect(() => bundle(join(folder, 'openapi.yaml'))).toThrow(
    `${join(folder, 'paths', 'a.yaml')}: ${reference} leads out of the contract`,
  );
});
