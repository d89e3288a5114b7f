import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { scenarioNames, scenarioOf } from '@lunarest/appliance';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { readScenarioFile, ScenarioFileError } from './scenario-file.ts';

const folder = temporaryFolder();

const fileWith = (text: string, name = 'lab.yaml') => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

test.each(scenarioNames)('the file of the scenario %s has the built-in scenario', async (name) => {
  const file = fileURLToPath(new URL(`../../../spec/scenarios/${name}.yaml`, import.meta.url));
  expect(await readScenarioFile(file)).toEqual(scenarioOf(name));
});

test('a server can start with the scenario of the guide', async () => {
  const guide = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8');
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  expect(await readScenarioFile(fileWith(text))).toMatchObject({ name: 'lab', users: [{ name: 'robot' }] });
});

test('a scenario file can be JSON', async () => {
  expect(await readScenarioFile(fileWith('{ "name": "lab", "setUp": "new" }', 'lab.json'))).toEqual({
    name: 'lab',
    setUp: 'new',
  });
});

describe('the reader of scenario files refuses', () => {
  test.each([
    ['malformed YAML', 'name: [', 'lab.yaml cannot be read: '],
    ['too many levels', `name: ${'['.repeat(100_000)}`, 'lab.yaml cannot be read: it has too many levels.'],
    ['an empty file', '', 'lab.yaml:1: the scenario must be an object.'],
    ['a scenario without a name', 'setUp: new\n', 'lab.yaml:1: the scenario needs name.'],
    [
      'an unknown property',
      'name: lab\nhsm:\n  label: a\n  colour: red\n',
      'lab.yaml:4: hsm/colour is unknown: hsm takes label, authentication, so, audit and soCanResetPin.',
    ],
    [
      'an unknown property with a line end and an escape character',
      'name: lab\nhsm:\n  label: a\n  "a\\n\\e[31mb": red\n',
      'lab.yaml:4: hsm/a\u{fffd}\u{fffd}[31mb is unknown: hsm takes label, authentication, so, audit and soCanResetPin.',
    ],
    [
      'an invalid version',
      'name: lab\nhsm: { label: a, so: lab-so-Passw0rd }\npartitions:\n  - label: keys\n    version: 2\n',
      'lab.yaml:5: partitions/0/version must be 0 or 1.',
    ],
    [
      'a number as identifier, which would lose digits',
      'name: lab\npartitions:\n  - label: keys\n    id: 9007199254740993\n',
      'lab.yaml:4: partitions/0/id must be a text.',
    ],
    [
      'contradicting parts',
      'name: lab\nhsm: { label: a, so: lab-so-Passw0rd }\npartitions:\n  - label: keys\n  - label: keys\n',
      'lab.yaml:5: partitions/1: The partition keys already exists.',
    ],
    [
      'a short password, without repeating it',
      'name: lab\nusers:\n  - name: robot\n    password: short\n',
      'lab.yaml:3: users/0: The password of robot is invalid: ',
    ],
  ])('%s', async (_, text, message) => {
    const refused: unknown = await readScenarioFile(fileWith(text)).catch((error) => error);
    expect(refused).toBeInstanceOf(ScenarioFileError);
    const shown = String(refused).replace(`${folder}/`, '');
    expect(shown).toContain(message);
    expect(shown).not.toMatch(/short/);
  });

  test('a missing file', async () => {
    const file = join(folder, 'absent.yaml');
    await expect(readScenarioFile(file)).rejects.toEqual(new ScenarioFileError(`there is no file ${file}.`));
  });
});
