// Each room is an entry of the appliance package, and the main entry exports the code that the rooms share.
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../generate/root.ts';
import { importsOf, namesFrom, sourcesOf } from './sources.ts';

const sources = join(root, 'packages/appliance/src');
/** A large room has several files of paths: `hsms.yaml`, `hsms-devices.yaml`. */
const rooms = [...new Set(readdirSync(join(root, 'spec/paths')).map((file) => file.replace(/[-.].*/, '')))];
const entries = readdirSync(sources).filter((folder) => existsSync(join(sources, folder, 'index.ts')));

/** `name from specifier`, as the other packages import it. */
const imported = new Set(
  readdirSync(join(root, 'packages'))
    .filter((name) => name !== 'appliance')
    .flatMap((name) => ['src', 'pages'].map((folder) => join(root, 'packages', name, folder)))
    .flatMap(sourcesOf)
    .flatMap(namesFrom)
    .map(({ name, specifier }) => `${name} from ${specifier}`),
);

test('the entries of the appliance are the rooms of the contract and the builders', () => {
  expect(entries.toSorted()).toEqual([...rooms, 'builders'].toSorted());
});

test('only the entry of a room exports from the folder of the room', () => {
  const besides = importsOf(join(sources, 'index.ts')).filter(({ specifier }) =>
    rooms.some((room) => specifier.startsWith(`./${room}/`)),
  );
  const reaching = rooms.flatMap((room) =>
    importsOf(join(sources, room, 'index.ts')).filter(({ specifier }) => !/^\.\/[\w-]+\.ts$/.test(specifier)),
  );
  expect([...besides, ...reaching]).toEqual([]);
});

test.each([...rooms, ''])('other packages import every export of the entry "%s" of the appliance', (room) => {
  const specifier = posix.join('@lunarest/appliance', room);
  const exported = namesFrom(join(sources, room, 'index.ts')).map(({ name }) => name);
  expect(exported.filter((name) => !imported.has(`${name} from ${specifier}`))).toEqual([]);
});
