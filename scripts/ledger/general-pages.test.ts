import { expect, test } from '@jest/globals';
import type { JsonObject } from '@lunarest/openapi';
import { contractFacts } from './contract-facts.ts';
import { generalDifferences } from './general-pages.ts';

const error = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: { id: { type: 'string' } },
};
const list = { type: 'object', properties: { things: { type: 'array' } } };
const headers = { Origin: { required: true, schema: { type: 'string', const: '*' } } };

function operation(responses: JsonObject) {
  const paths = { '/things': { get: { operationId: 'listThings', responses } } };
  const facts = contractFacts({ paths }).get('listThings');
  if (facts === undefined) throw new Error('the document has no operation');
  return facts;
}

const answer = (schema: JsonObject) => ({ headers, content: { 'application/json': { schema } } });

test.each<[string, JsonObject, JsonObject, readonly string[]]>([
  ['answers with the printed header and value', { about: 'answer', headers: { Origin: '*' } }, {}, []],
  [
    'another value of a header',
    { about: 'answer', headers: { Origin: 'null' } },
    {},
    ['responses/200/headers/Origin/value', 'responses/404/headers/Origin/value'],
  ],
  ['a missing header', { about: 'refusal', headers: { Link: null } }, {}, ['responses/404/headers/Link']],
  ['refusals with the printed body', { about: 'refusal', body: { id: 'string' } }, {}, []],
  [
    'another type in a refusal',
    { about: 'refusal', body: { id: 'integer' } },
    {},
    ['responses/404/body/id/type'],
  ],
  ['tasks in a contract without tasks', { about: 'task', headers: { Location: null } }, {}, []],
  [
    'a parameter that a list lacks',
    { about: 'list', parameters: [{ name: 'limit', in: 'query' }] },
    {},
    ['parameters/limit'],
  ],
  [
    'a header that requests lack',
    { about: 'GET or DELETE', requestHeaders: [{ name: 'Accept-Type', in: 'header' }] },
    {},
    ['headers/Accept-Type'],
  ],
  [
    'a parameter of lists, for an answer that is not a list',
    { about: 'list', parameters: [{ name: 'limit', in: 'query' }] },
    answer(error),
    [],
  ],
])('differences from an overview page: %s', (_, page, success, differences) => {
  const ok = 'content' in success ? success : answer(list);
  expect(generalDifferences(page, operation({ 200: ok, 404: answer(error) }))).toEqual(differences);
});

test('an overview page about an unknown subject is refused', () => {
  expect(() => generalDifferences({ about: 'everything' }, operation({}))).toThrow('unknown subject');
});
