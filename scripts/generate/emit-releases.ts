// Writes the list of releases with what belongs to each.
import { type GeneratedFile, literalUnion, typescriptFile } from './emit.ts';

/** `releases` the oldest first; the last is the newest, which an empty or missing version means. */
export function emitReleases(releases: readonly string[]): GeneratedFile {
  const newest = releases.at(-1) ?? '';
  const rows = (name: string) => releases.map((release) => `  '${release}': ${name}${release},\n`).join('');
  return typescriptFile('packages/contract/src/generated/releases.ts', [
    releases
      .map(
        (release) =>
          `import { operations${release}, unmatched${release} } from './operations-${release}.ts';`,
      )
      .join('\n'),
    `/** A version of the API. */\nexport type Release = ${literalUnion(releases)};`,
    `export const releases = [${releases.map((release) => `'${release}'`).join(', ')}] as const satisfies readonly Release[];`,
    `/** What an empty or missing version means. */\nexport const newestRelease = '${newest}' satisfies Release;`,
    `export const operationTables = {\n${rows('operations')}} as const;`,
    `export const unmatched = {\n${rows('unmatched')}} as const;`,
  ]);
}
