import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importsOf, sourcesOf } from './architecture/sources.ts';
import { pathFrom, root } from './generate/root.ts';

/** The permitted imports between the packages of this repository. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  appliance: [],
  openapi: [],
  http: [],
  simulator: ['appliance', 'contract'],
  server: ['appliance', 'contract', 'http', 'openapi', 'simulator'],
  drifts: ['appliance', 'contract', 'server', 'simulator'],
  client: ['contract'],
  testing: ['appliance', 'client', 'contract', 'server', 'simulator'],
  browser: ['appliance', 'client', 'contract', 'simulator'],
  mock: ['contract', 'http', 'openapi', 'simulator'],
  findings: ['contract', 'openapi'],
  schemas: ['findings', 'openapi'],
  lint: ['contract', 'findings', 'openapi', 'schemas'],
  diff: ['findings', 'openapi', 'schemas'],
  live: ['contract', 'drifts', 'findings', 'http', 'openapi', 'server', 'simulator'],
  review: ['contract', 'diff', 'findings', 'lint', 'openapi'],
  governance: ['diff', 'drifts', 'findings', 'lint', 'live', 'review', 'server'],
  cli: ['client', 'contract', 'governance', 'mock', 'playground', 'server'],
  conformance: ['appliance', 'client', 'contract', 'mock', 'openapi', 'server', 'simulator'],
  playground: ['client', 'contract', 'mock', 'server'],
  site: [
    'appliance',
    'browser',
    'client',
    'contract',
    'mock',
    'openapi',
    'playground',
    'server',
    'simulator',
    'testing',
  ],
  bench: ['client', 'contract', 'mock', 'server', 'testing'],
  tooling: [],
};

const packages = readdirSync(join(root, 'packages'));

test('every package is in the list of permitted imports', () => {
  expect(packages.toSorted()).toEqual(Object.keys(arrows).toSorted());
});

describe.each(packages)('package %s', (name) => {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const imports = sourcesOf(join(root, 'packages', name, 'src')).flatMap(importsOf);

  test('has the script prove if and only if it has proofs', () => {
    const proofs = sourcesOf(join(root, 'packages', name, 'src')).filter((file) =>
      file.endsWith('.proof.ts'),
    );
    expect(manifest.scripts?.prove !== undefined).toBe(proofs.length > 0);
  });

  // Some packages install another version of the compiler, which would rebuild files that other tasks are reading.
  test('is compiled only together with the other packages', () => {
    expect(JSON.stringify(manifest.scripts ?? {})).not.toContain('tsc');
  });

  test('depends only on permitted packages', () => {
    const named = Object.keys(manifest.dependencies ?? {}).flatMap(workspaceName);
    expect(named.filter((other) => !arrows[name]?.includes(other))).toEqual([]);
  });

  test('imports only permitted packages', () => {
    const named = imports.flatMap(({ specifier, file }) =>
      workspaceName(specifier).map((other) => ({ file: pathFrom(root, file), other })),
    );
    expect(named.filter(({ other }) => other !== name && !arrows[name]?.includes(other))).toEqual([]);
  });

  test('imports no file of another package by a relative path', () => {
    const relatives = imports.filter(({ specifier }) => specifier.startsWith('.'));
    const escaping = relatives.filter(
      ({ file, specifier }) =>
        !pathFrom(root, join(dirname(file), specifier)).startsWith(`packages/${name}/`),
    );
    expect(escaping).toEqual([]);
  });
});

test('the appliance is pure: its sources import only each other', () => {
  const sources = sourcesOf(join(root, 'packages/appliance/src')).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const foreign = sources.flatMap(importsOf).filter(({ specifier }) => !specifier.startsWith('.'));
  expect(foreign).toEqual([]);
});

const anywhere =
  'the package %s runs in Node and in browsers: its sources import only dependencies, and no module of Node';

test.each(['simulator', 'browser'])(anywhere, (name) => {
  const sources = sourcesOf(join(root, 'packages', name, 'src')).filter(
    (file) => !/\.(test|proof)\.ts$|\/testing\//.test(file),
  );
  const { dependencies, peerDependencies = {} } = JSON.parse(
    readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
  );
  const usable = Object.keys({ ...dependencies, ...peerDependencies });
  const foreign = sources
    .flatMap(importsOf)
    .filter(({ specifier }) => !specifier.startsWith('.'))
    .filter(({ specifier }) => !usable.some((other) => isPartOf(other, specifier)));
  expect(foreign).toEqual([]);
});

// The packages are inputs of the task, not dependencies: dependencies would delay the longest task of all.
test('the tests of conformance run again when a source of a package that it imports changes', () => {
  const behind = `$TURBO_ROOT$/packages/{${[...packagesBehind('conformance')].sort()}}`;
  const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
  expect(tasks['@lunarest/conformance#test'].inputs).toEqual([
    '$TURBO_DEFAULT$',
    '$TURBO_ROOT$/spec/**',
    `${behind}/{package.json,src/**}`,
    `!${behind}/src/**/*.{test,proof}.ts`,
  ]);
});

/** The packages that a package imports, directly and through others. */
function packagesBehind(name: string): ReadonlySet<string> {
  const direct = arrows[name] ?? [];
  return new Set(direct.flatMap((other) => [other, ...packagesBehind(other)]));
}

test('no package imports the build scripts', () => {
  const sources = packages.flatMap((name) => sourcesOf(join(root, 'packages', name, 'src')));
  const builders = sources.flatMap(importsOf).filter(({ specifier }) => /scripts/.test(specifier));
  expect(builders).toEqual([]);
});

test.each(['simulator', 'server'])('the sources of the %s contain no path of the API', (name) => {
  const folder = join(root, 'packages', name, 'src');
  const sources = sourcesOf(folder).filter((file) => !file.endsWith('.test.ts'));
  const spelled = sources.filter((file) => /['"`]\/(api|auth|tasks)\b/.test(readFileSync(file, 'utf8')));
  expect(spelled.map((file) => pathFrom(root, file))).toEqual([]);
});

function isPartOf(name: string, specifier: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

function workspaceName(specifier: string): readonly string[] {
  const name = /^@lunarest\/([\w-]+)/.exec(specifier)?.[1];
  return name === undefined || name === 'tooling' ? [] : [name];
}
