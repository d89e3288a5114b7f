// Which packages `npm run pack` packs, in a process, because the module finds the packages by its own address.
import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';

function chosenBy(...args: readonly string[]): Record<'folders' | 'all' | 'to', unknown> {
  const program = `
    const { chosenBy } = await import('./scripts/bootstrap/chosen-packages.mjs');
    console.log(JSON.stringify(chosenBy(${JSON.stringify(args)})));
  `;
  const options = { cwd: root, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options));
}

test('a named package is packed with those that it depends on, so that it can be installed without a registry', () => {
  const folders = ['browser', 'appliance', 'contract', 'simulator'].map((name) => `packages/${name}`);
  expect(chosenBy('browser')).toEqual({ folders, all: false });
});

test('without a name, every published package is packed', () => {
  const { folders, all, to } = chosenBy('--to', 'elsewhere');
  expect({ all, to }).toEqual({ all: true, to: 'elsewhere' });
  expect(folders).toEqual(expect.arrayContaining(['packages/cli', 'packages/client']));
  expect(folders).not.toContain('packages/playground');
});

test.each(['bench', 'nothing', '../scripts'])(
  'the name %s is refused before anything is installed',
  (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'pack', name], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      new RegExp(`^There is no package "${name}" to pack\\. Known: appliance, browser, `),
    );
  },
);
