import { expect, test } from '@jest/globals';
import { loadControlChecks } from '@lunarest/contract/control';
import { controlDocument } from '@lunarest/contract/documents';
import { scenarioWords } from './scenario-words.ts';

async function reasonFor(scenario: unknown): Promise<string | undefined> {
  const { requests } = await loadControlChecks();
  const check = requests.startScenario?.bodies.json;
  check?.(scenario);
  const error = check?.errors?.[0];
  return error && scenarioWords(error, error.instancePath.split('/').slice(1)).reason;
}

const keys = { label: 'keys' };

test.each<[unknown, string]>([
  [null, 'the scenario must be an object.'],
  [{}, 'the scenario needs name.'],
  [{ hsm: {} }, 'hsm needs label.'],
  [{ partitions: {} }, 'partitions must be a list.'],
  [{ hsm: { ...keys, so: 1 } }, 'hsm/so must be a text or null.'],
  [{ hsm: { ...keys, soCanResetPin: 'yes' } }, 'hsm/soCanResetPin must be true or false.'],
  [{ partitions: [{ ...keys, size: 1.5 }] }, 'partitions/0/size must be a whole number.'],
  [{ partitions: [{ ...keys, size: 0 }] }, 'partitions/0/size must be at least 1.'],
  [{ name: '' }, 'name must have at least 1 character.'],
  [{ name: 'a'.repeat(65) }, 'name must have at most 64 characters.'],
  [{ setUp: 'old' }, 'setUp must be in use or new.'],
  [
    { tasks: [{ work: 'nothing' }] },
    'tasks/0/work must be zeroizeHsm, factoryResetHsm, upgradeFirmware or rollBackFirmware.',
  ],
  [{ users: Array.from({ length: 101 }, () => ({})) }, 'users must have at most 100 entries.'],
  [
    { firmware: { version: '7', to: '8' } },
    'firmware/to is unknown: firmware takes version, upgrade and rollback.',
  ],
])('the message explains the error in %j', async (scenario, reason) => {
  const named = scenario && !Object.hasOwn(scenario, 'name') && reason !== 'the scenario needs name.';
  expect(await reasonFor(named ? { name: 'lab', ...scenario } : scenario)).toBe(reason);
});

test('every keyword of the contract has a message', () => {
  const { schemas } = Object(controlDocument().components);
  const ofScenarios = Object.keys(schemas).filter((name) => name.startsWith('Scenario'));
  const used = new Set(ofScenarios.flatMap((name) => keywordsIn(schemas[name])));
  const params = { type: 'string', allowedValues: ['a'], missingProperty: 'a', limit: 1 };
  const withoutWords = [...used].filter((keyword) =>
    scenarioWords({ instancePath: '', schemaPath: '', keyword, params }, []).reason.includes('the contract'),
  );
  expect(withoutWords.sort()).toEqual(['$ref', 'additionalProperties', 'description', 'items', 'properties']);
});

function keywordsIn(schema: object): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const parts = keyword === 'properties' ? Object.values(value) : keyword === 'items' ? [value] : [];
    return [keyword, ...parts.flatMap((part) => keywordsIn(Object(part)))];
  });
}
