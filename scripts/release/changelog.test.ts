// Tests of a release in the changelog.
import { expect, test } from '@jest/globals';
import { withRelease } from './changelog.ts';

const changelog = `# Changelog

All packages share one version.

## Unreleased

- Written by hand,
  on two lines.

## 0.1.0

- The first.
`;

test('unreleased and recorded changes are under the version, above the earlier ones', () => {
  const changes = ['`lunarest up` starts\nthe appliance.\n', 'A second change.'];
  expect(withRelease(changelog, { version: '0.2.0', changes })).toBe(`# Changelog

All packages share one version.

## Unreleased

## 0.2.0

- Written by hand,
  on two lines.
- \`lunarest up\` starts the appliance.
- A second change.

## 0.1.0

- The first.
`);
});

test('a long change is wrapped, and a second release is added above the first', () => {
  const first = withRelease(changelog, { version: '0.2.0', changes: [] });
  const second = withRelease(first, { version: '0.3.0', changes: [`${'word '.repeat(26)}end`] });
  expect(second).toContain(
    `## Unreleased\n\n## 0.3.0\n\n- ${'word '.repeat(24)}word\n  word end\n\n## 0.2.0\n\n- Written by hand,`,
  );
});

test('a changelog without the heading is refused', () => {
  expect(() => withRelease('# Changelog\n', { version: '1.0.0', changes: [] })).toThrow(
    new Error('CHANGELOG.md has no heading "## Unreleased"'),
  );
});
