// Writes recorded changes into the changelog of all packages.
import { areaNames, areaOf } from './areas.ts';
import type { RecordedChange } from './recorded-changes.ts';

const unreleased = '## Unreleased';

/** The width of the lines of the changelog. */
const width = 130;

/**
 * The changelog with the recorded changes under the heading of the version, above the earlier ones.
 * @throws Error when the changelog has no heading for unreleased changes, or a change names an unknown area.
 */
export function withRelease(changelog: string, version: string, changes: readonly RecordedChange[]): string {
  const [preface, text, earlier] = partsOf(changelog);
  return [preface, text, `## ${version}\n\n${byArea(changes)}\n`, ...earlier].join('\n');
}

/** The changelog with the recorded changes in place of the text for unreleased ones. @throws Error as above. */
export function withUnreleased(changelog: string, changes: readonly RecordedChange[]): string {
  const [preface, text, earlier] = partsOf(changelog);
  const shown = changes.length === 0 ? text : `${unreleased}\n\n${byArea(changes)}\n`;
  return [preface, shown, ...earlier].join('\n');
}

/** The text before the unreleased changes, the text for these, and the releases. */
function partsOf(changelog: string): readonly [string, string, readonly string[]] {
  const [preface = '', text, ...earlier] = changelog.split(/\n(?=## )/);
  if (text?.startsWith(unreleased) !== true) throw new Error(`CHANGELOG.md has no heading "${unreleased}"`);
  return [preface, text, earlier];
}

/** The bullets below a heading for each area, those of breaking changes first. */
function byArea(changes: readonly RecordedChange[]): string {
  const bullets = changes.flatMap(bulletsOf);
  const sections = areaNames.map((name) => {
    const own = bullets.flatMap(({ area, text }) => (area === name ? [text] : []));
    const isBreaking = (text: string) => text.startsWith('- **Breaking:**');
    const sorted = [...own.filter(isBreaking), ...own.filter((text) => !isBreaking(text))];
    return sorted.length === 0 ? [] : [`### ${name}\n\n${sorted.join('\n')}`];
  });
  return sections.flat().join('\n\n');
}

function bulletsOf({ packages, summary }: RecordedChange): readonly { area: string; text: string }[] {
  const [, heading, below = ''] = /^### ([^\n]+)\n+(.*)$/s.exec(summary) ?? [];
  const area = heading ?? areaOf(packages);
  if (!areaNames.includes(area))
    throw new Error(`"${area}" in .changeset is not an area. The areas: ${areaNames.join('; ')}`);
  const text = heading === undefined ? summary : below;
  if (text === '') return [];
  const bullets = text.startsWith('- ') ? text.trim().split(/\n+(?=- )/) : [bulletOf(text)];
  return bullets.map((bullet) => ({ area, text: bullet }));
}

/** A text as a bullet of the changelog, with its continuation lines indented. */
function bulletOf(change: string): string {
  const lines: string[] = [];
  for (const word of change.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(`- ${word}`);
    else if (line.length + 1 + word.length > width) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}
