// Writes the lists of releases and their parts: for the contract, and for the client.
import { type GeneratedFile, literalUnion, typescriptFile } from './emit.ts';

/** `releases` in order, the oldest first; the last is the newest, which an empty or missing version means. */
export function emitReleases(releases: readonly string[]): readonly GeneratedFile[] {
  const newest = releases.at(-1) ?? '';
  return [
    contractReleases(releases, newest),
    typescriptFile('packages/contract/src/generated/schema-newest.ts', [
      `export type * from './schema-${newest}.ts';`,
    ]),
    clientReleases(releases),
    clientTypes(releases, newest),
    clientLogins(releases),
    typescriptFile('packages/client/src/generated/newest.ts', [
      `export type * from './operations-${newest}.ts';\nexport type * from './schemas-${newest}.ts';\nexport type { Operations${newest} as NewestOperations } from './operations-${newest}.ts';`,
    ]),
  ];
}

function contractReleases(releases: readonly string[], newest: string): GeneratedFile {
  const rows = (name: string) => releases.map((release) => `  '${release}': ${name}${release},\n`).join('');
  return typescriptFile('packages/contract/src/generated/releases.ts', [
    lines(
      releases.map((release) => `import type { Handlers${release} } from './handlers-${release}.ts';`),
      releases.map(
        (release) =>
          `import { operations${release}, unmatched${release} } from './operations-${release}.ts';`,
      ),
    ),
    `/** A version of the API. */\nexport type Release = ${literalUnion(releases)};`,
    `export const releases = [${releases.map((release) => `'${release}'`).join(', ')}] as const satisfies readonly Release[];`,
    `/** The release that an empty or missing version means. */\nexport const newestRelease = '${newest}' satisfies Release;`,
    'export type NewestRelease = typeof newestRelease;',
    `/** The release of the last overlay in the chain. */\nexport const oldestRelease = '${releases[0]}' satisfies Release;`,
    `/** The handlers that a server must implement, by release. */\nexport interface HandlersByRelease<Context> {\n${releases.map((release) => `  readonly '${release}': Handlers${release}<Context>;\n`).join('')}}`,
    'export type NewestHandlers<Context> = HandlersByRelease<Context>[NewestRelease];',
    `export const operationTables = {\n${rows('operations')}} as const;`,
    `export const unmatched = {\n${rows('unmatched')}} as const;`,
  ]);
}

function clientReleases(releases: readonly string[]): GeneratedFile {
  return typescriptFile('packages/client/src/generated/releases.ts', [
    lines(
      releases.map((release) => `import { all${release} } from './all-${release}.ts';`),
      [
        "import type { Release } from '@lunarest/contract';",
        "import type { OperationTable } from '../operation-table.ts';",
      ],
    ),
    `/** All operations, by release. */\nexport const operations = {\n${releases.map((release) => `  '${release}': all${release},\n`).join('')}} satisfies Readonly<Record<Release, OperationTable>>;`,
  ]);
}

function clientTypes(releases: readonly string[], newest: string): GeneratedFile {
  return typescriptFile('packages/client/src/generated/clients.ts', [
    lines(
      [
        "import type { Release } from '@lunarest/contract';",
        "import type { LunaClientExtras } from '../luna-client.ts';",
      ],
      releases.map((release) => `import type { Operations${release} } from './operations-${release}.ts';`),
    ),
    releases
      .map(
        (release) =>
          `export interface LunaClient${release} extends Operations${release}, LunaClientExtras {}`,
      )
      .join('\n'),
    `interface LunaClients {\n${releases.map((release) => `  '${release}': LunaClient${release};\n`).join('')}}`,
    `/** The client of a release. */\nexport type LunaClient<R extends Release = '${newest}'> = LunaClients[R];`,
  ]);
}

function clientLogins(releases: readonly string[]): GeneratedFile {
  const names = ['createLoginChallenge', 'loginUser'];
  const ofRelease = (release: string, separator: string) =>
    names.map((name) => `${name}${separator}${name}${release}`).join(', ');
  return typescriptFile('packages/client/src/generated/login-operations.ts', [
    lines(
      releases.map((release) => `import { ${ofRelease(release, ' as ')} } from './wires-${release}.ts';`),
    ),
    `/** The operations of a login with a certificate, by release. */\nexport const loginOperations = {\n${releases.map((release) => `  '${release}': { ${ofRelease(release, ': ')} },\n`).join('')}} as const;`,
  ]);
}

function lines(...groups: readonly (readonly string[])[]): string {
  return groups.flat().join('\n');
}
