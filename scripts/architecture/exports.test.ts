// A name is exported only for other files, or for the users of a package. Where another file has the type without its name, the
// compiler demands the export of an interface (TS4023), but not of a type alias.
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';
import { namesFrom, textOf, trackedFiles } from './sources.ts';

const tracked = trackedFiles('packages', 'scripts');

test('another file imports each exported name', () => {
  const sources = tracked.filter((path) => /\.(m?ts|mjs|vue)$/.test(path) && !path.endsWith('.d.mts'));
  const used = new Set(sources.flatMap(usesIn));
  const entries = tracked.filter((path) => path.endsWith('package.json')).flatMap(entriesOf);
  const exported = sources
    .filter((path) => !path.includes('/generated/') && !used.has(`* from ${path}`))
    .filter((path) => !entries.some((entry) => entry.test(path)))
    .flatMap((path) => exportsOf(path).map((name) => ({ path, name })))
    .filter(({ path, name }) => !(path.startsWith('packages/appliance/') && typesOfState.has(name)))
    .map(({ path, name }) => `${name} from ${path}`);
  expect(exported.filter((name) => !used.has(name))).toEqual([]);
});

/** The types of the appliance's state. The generator of its schema needs their names. */
const typesOfState = new Set(
  [...read('packages/appliance/src/checks/generated/state-schema.ts').matchAll(/#\/definitions\/(\w+)/g)].map(
    ([, name]) => name,
  ),
);

function read(path: string): string {
  return textOf(join(root, path));
}

/** The sources that a manifest names: the entries of the package, and modules that Jest loads. */
function entriesOf(manifest: string): readonly RegExp[] {
  const named = read(manifest).matchAll(/"(?:\.|<rootDir>)\/([^"]+\.m?ts|[^"]+\.mjs)"/g);
  return [...named].map(([, path = '']) => {
    const pattern = join(dirname(manifest), path).replaceAll('.', '\\.').replaceAll('*', '[^/]+');
    return new RegExp(`^${pattern}$`);
  });
}

/** The names that a file exports; an export in a template literal belongs to another file. */
function exportsOf(path: string): readonly string[] {
  const text = read(path);
  const isCode = ({ index }: RegExpExecArray) => text.slice(0, index).split('`').length % 2 === 1;
  const declared = [
    ...text.matchAll(/^export (?:async |abstract )?(?:type|interface|const|let|function\*?|class) (\w+)/gm),
  ].filter(isCode);
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].filter(isCode);
  const listed = lists.flatMap(([, list = '']) => [...list.matchAll(/(\w+)\s*(?:,|$)/g)]);
  return [...declared, ...listed].map(([, name = '']) => name);
}

/** `name from path` for each name that a file imports, and `* from path` for a module that it loads as a whole. */
function usesIn(path: string): readonly string[] {
  const onDemand = /\{([^}]*)\} = await import\('(\.[^']+)'\)|\(await import\('(\.[^']+)'\)\)\.(\w+)/g;
  const text = read(path);
  const rest = text
    .replaceAll(/^(?:import|export) [\w ,]*\{[^}]*\} from '[^']+'/gm, '')
    .replaceAll(onDemand, '');
  return [
    ...namesFrom(join(root, path)),
    ...[...text.matchAll(onDemand)].flatMap(([, names = '', first, second = '', member]) =>
      (names.match(/\w+/g) ?? [member ?? '']).map((name) => ({ name, specifier: first ?? second })),
    ),
    ...[...rest.matchAll(/'(\.[^'\n]+)'/g)].map(([, specifier = '']) => ({ name: '*', specifier })),
  ].map(({ name, specifier }) => `${name} from ${join(dirname(path), specifier)}`);
}
