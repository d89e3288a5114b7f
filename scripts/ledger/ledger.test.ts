import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadContract } from '../generate/load-contract.ts';
import { root } from '../generate/root.ts';
import { compare } from './compare.ts';
import { judge } from './judge.ts';
import type { OperationFacts } from './page-facts.ts';
import { readDecisions, readLedger } from './read-ledger.ts';

const spec = join(root, 'spec');

describe('the contract and the documentation', () => {
  const { verdicts, faults } = judge(readLedger(spec), loadContract(spec), readDecisions(spec));

  test('every difference from a page has a decision', () => {
    expect(verdicts.filter(({ open }) => open.length > 0)).toEqual([]);
  });

  test('every difference, decision and operation of the ledger exists', () => {
    expect(faults).toEqual([]);
  });
});

describe('a page and the contract', () => {
  const page: OperationFacts = {
    method: 'post',
    path: '/thing/{id}',
    privileges: ['admin'],
    needsSession: false,
    needsLogin: false,
    room: '',
    answerBounds: [],
    requestHeaders: {},
    parameters: { id: { in: 'path', type: 'integer', maximum: 99999999999999999n, required: true } },
    responses: {
      404: { ids: ['NO_THING'], headers: [], headerValues: {}, bodies: null },
      204: { ids: null, headers: ['Location'], headerValues: {}, bodies: null },
    },
  };

  test('have no differences when they are equivalent', () => {
    expect(compare(page, page)).toEqual([]);
  });

  test.each([
    ['all its values satisfy', { pattern: '^[a-z-]*$', minLength: 4, maxLength: 7 }, []],
    ['one of its values is too long for', { maxLength: 6 }, ['parameters/id/maxLength']],
    ['one of its values is too short for', { minLength: 5 }, ['parameters/id/minLength']],
    ['excludes a character of one of its values', { pattern: '[a-z]*' }, ['parameters/id/pattern']],
    ['does not apply to texts', { minimum: 1 }, ['parameters/id/minimum']],
  ])('an enumeration of texts beside a printed bound that %s', (_, bounds, differences) => {
    const listed = { in: 'path', enum: ['host', 'net-one'] };
    const printed = { ...page, parameters: { id: { in: 'path', ...bounds } } };
    const found = compare(printed, { ...page, parameters: { id: listed } });
    expect(found.map(({ about }) => about)).toEqual(differences);
  });

  test.each([
    ['a method', { method: 'put' }, [{ about: 'method', added: false }]],
    ['a role', { privileges: ['admin', 'operator'] }, [{ about: 'privileges', added: false }]],
    ['a missing parameter', { parameters: {} }, [{ about: 'parameters/id', added: false }]],
    [
      'a bound that is off by one beyond 2^53',
      { parameters: { id: { ...page.parameters.id, maximum: 99999999999999998n } } },
      [{ about: 'parameters/id/maximum', added: false }],
    ],
    [
      'an identifier of an error',
      { responses: { ...page.responses, 404: { ids: ['NO_SUCH'], headers: [] } } },
      [
        { about: 'responses/404/ids/NO_THING', added: false },
        { about: 'responses/404/ids/NO_SUCH', added: true },
      ],
    ],
    [
      'a header',
      { responses: { ...page.responses, 204: { ids: [], headers: [] } } },
      [{ about: 'responses/204/headers/Location', added: false }],
    ],
    [
      'a status',
      { responses: { ...page.responses, 500: { ids: [], headers: [] } } },
      [{ about: 'responses/500', added: true }],
    ],
  ])('differ by %s', (_, change, differences) => {
    expect(compare(page, { ...page, ...change } as OperationFacts)).toEqual(differences);
  });
});
