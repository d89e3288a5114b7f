// Tests of recorded changes in the changelog.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { root } from '../generate/root.ts';
import { areaNames, areaOf } from './areas.ts';
import { withRelease, withUnreleased } from './changelog.ts';
import { recordedChanges } from './recorded-changes.ts';

const changelog = `# Changelog

All packages share one version.

## Unreleased

See \`.changeset/\`.

## 0.1.0

- The first.
`;

const changes = [
  { packages: ['lunarest'], summary: '### Diff\n\n- A list keeps\n  its lines.\n- **Breaking:** A verdict.' },
  { packages: ['@lunarest/client'], summary: 'The client\nwaits.' },
  { packages: ['@lunarest/findings', '@lunarest/diff'], summary: '- Another difference.' },
];

const areasOfChanges = `### Client

- The client waits.

### Diff

- **Breaking:** A verdict.
- A list keeps
  its lines.
- Another difference.
`;

test('recorded changes are below their areas under the version, above the earlier versions', () => {
  expect(withRelease(changelog, '0.2.0', changes)).toBe(
    changelog.replace('## 0.1.0', `## 0.2.0\n\n${areasOfChanges}\n## 0.1.0`),
  );
});

test('a second release is above the first', () => {
  const first = withRelease(changelog, '0.2.0', changes);
  expect(withRelease(first, '0.3.0', changes.slice(1, 2))).toBe(
    first.replace('## 0.2.0', '## 0.3.0\n\n### Client\n\n- The client waits.\n\n## 0.2.0'),
  );
});

test('the site shows recorded changes as unreleased ones, and the text of the changelog without any', () => {
  const shown = changelog.replace('See `.changeset/`.\n', areasOfChanges);
  expect(withUnreleased(changelog, changes)).toBe(shown);
  expect(withUnreleased(changelog, [])).toBe(changelog);
});

test('a long sentence is wrapped', () => {
  const summary = `${'word '.repeat(26)}end`;
  expect(withRelease(changelog, '0.2.0', [{ packages: ['@lunarest/mock'], summary }])).toContain(
    `### Mock\n\n- ${'word '.repeat(24)}word\n  word end\n`,
  );
});

test('a changelog without the heading, and an unknown area, are refused', () => {
  expect(() => withRelease('# Changelog\n', '1.0.0', [])).toThrow(
    new Error('CHANGELOG.md has no heading "## Unreleased"'),
  );
  const unknown = [{ packages: ['@lunarest/client'], summary: '### Clients\n\n- A change.' }];
  expect(() => withRelease(changelog, '1.0.0', unknown)).toThrow('"Clients" in .changeset is not an area');
});

test('each published package has an area', () => {
  const manifests = readdirSync(join(root, 'packages')).map((folder) =>
    JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
  );
  const published = manifests.filter((manifest) => manifest.private !== true).map(({ name }) => name);
  expect(published.filter((name) => areaOf([name]) === 'Packages')).toEqual([]);
  expect(areaNames).toContain('Packages');
});

test('the recorded changes of the repository are readable, and their bullets are short', () => {
  const recorded = recordedChanges(root);
  expect(recorded.filter(({ packages, summary }) => packages.length === 0 && summary !== '')).toEqual([]);
  const bullets = withRelease(changelog, '0.2.0', recorded).split(/\n(?=- )|\n\n/);
  expect(bullets.filter((bullet) => bullet.split(/\s+/).length > 45)).toEqual([]);
});

test('a file of `npm run change` is read, also with the line breaks of Windows', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.changeset'));
  const lines = [
    '---',
    '"@lunarest/mock": patch',
    '"lunarest": minor',
    '---',
    '',
    'A first line.',
    'A second --- line.',
    '',
  ];
  writeFileSync(join(folder, '.changeset/calm-cats-sit.md'), lines.join('\r\n'));
  writeFileSync(join(folder, '.changeset/README.md'), '# Changes\n');
  expect(recordedChanges(folder)).toEqual([
    { packages: ['@lunarest/mock', 'lunarest'], summary: 'A first line.\nA second --- line.' },
  ]);
});
