// What documents name: paths of the repository as inline code (from the root, from `packages`, or from the folder of the document),
// and tarballs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';

const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
const folders = ['.', 'docs', 'examples', 'spec/sources', 'packages/site/pages/guides', ...packages];
const documents = [...folders, ...packages.map((folder) => `${folder}/cases`)]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
      .map((name) => join(folder, name)),
  );

/** Two or more names; the last one is a file of these kinds or ends with a slash. */
const path =
  /^(?!.*\b(?:path|dist|coverage|review|tarballs)\/)[\w.-]+\/(?:[\w.-]+\/)*(?:[\w.-]+\/|[\w.-]+\.(?:m?[jt]s|vue|md|ya?ml|json|txt))$/;

test('every path in a document exists', () => {
  const missing = documents.flatMap((document) =>
    pathsIn(readFileSync(join(root, document), 'utf8'))
      .filter((named) => !placesOf(document, named).some((place) => existsSync(join(root, place))))
      .map((named) => `${document}: ${named}`),
  );
  expect(missing).toEqual([]);
});

test('every tarball in a document has the version of the packages', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/client/package.json'), 'utf8'));
  const named = documents.flatMap((document) =>
    Array.from(
      readFileSync(join(root, document), 'utf8').matchAll(/lunarest-[a-z]+-(\d[\w.-]*)\.tgz/g),
      ([, found]) => found,
    ),
  );
  expect(new Set(named)).toEqual(new Set([version]));
});

function pathsIn(markdown: string): readonly string[] {
  const codes = Array.from(
    markdown.replaceAll(/^```.*?^```$/gms, '').matchAll(/`([^`]+)`/g),
    ([, code = '']) => code,
  );
  return codes.flatMap((code) => code.split(/\s+/)).filter((word) => path.test(word));
}

function placesOf(document: string, named: string): readonly string[] {
  return [
    named,
    join('packages', named),
    join(dirname(document), named),
    join(dirname(document), '..', named),
  ];
}
