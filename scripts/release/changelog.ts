// Writes a release into the changelog of all packages.

const unreleased = '## Unreleased';

/** The width of the lines of the changelog. */
const width = 130;

/**
 * The changelog with the unreleased changes, and then the recorded changes, under the heading of the version.
 * @param changes sentences in Markdown, one for each recorded change
 * @throws Error when the changelog has no heading for unreleased changes.
 */
export function withRelease(
  changelog: string,
  { version, changes }: { readonly version: string; readonly changes: readonly string[] },
): string {
  const [before, after] = changelog.split(`${unreleased}\n`);
  if (before === undefined || after === undefined)
    throw new Error(`CHANGELOG.md has no heading "${unreleased}"`);
  const [written = '', ...earlier] = after.split(/\n(?=## )/);
  const entries = [written.trim(), ...changes.map(entryOf)].filter((entry) => entry !== '');
  const sections = [`${unreleased}\n`, `## ${version}\n\n${entries.join('\n')}\n`, ...earlier];
  return before + sections.join('\n');
}

/** A bullet of the changelog, with its continuation lines indented. */
function entryOf(change: string): string {
  const lines: string[] = [];
  for (const word of change.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(`- ${word}`);
    else if (line.length + 1 + word.length > width) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
