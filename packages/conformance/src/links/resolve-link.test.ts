import { expect, test } from '@jest/globals';
import { type LinkSource, resolveLink } from './resolve-link.ts';

const source: LinkSource = {
  pathValues: { thingid: 'a/b' },
  requestBody: { name: 'new' },
  answerBody: { things: [{ id: 'first' }, { id: 2 }], none: [] },
};
const target = { path: '/things/{thingid}/parts/{partid}', queryNames: ['limit'] };

test.each<[string, Readonly<Record<string, unknown>>, string | null]>([
  [
    'a path with values of the request path and of the answer',
    { thingid: '$request.path.thingid', partid: '$response.body#/things/0/id' },
    '/things/a%2Fb/parts/first',
  ],
  [
    'a path with a number, a value of the request body, and a query',
    { thingid: '$response.body#/things/1/id', partid: '$request.body#/name', limit: 3 },
    '/things/2/parts/new?limit=3',
  ],
  ['a path with a literal value', { thingid: 'x', partid: 'y' }, '/things/x/parts/y'],
  ['null for an empty list', { thingid: 'x', partid: '$response.body#/none/0/id' }, null],
  ['null for a value that is an object', { thingid: 'x', partid: '$response.body#/things/0' }, null],
])('a link resolves to %s', (_, parameters, path) => {
  expect(resolveLink(parameters, source, target)).toBe(path);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  [
    'omits a parameter',
    { thingid: 'x' },
    'the parameter partid of /things/{thingid}/parts/{partid} is not given',
  ],
  [
    'misspells a parameter',
    { thingid: 'x', partid: 'y', thingsid: 'z' },
    '/things/{thingid}/parts/{partid} has no parameter thingsid',
  ],
  [
    'refers to a parameter that the request does not have',
    { thingid: '$request.path.partid', partid: 'y' },
    '$request.path.partid names no parameter of the request',
  ],
  ['has an invalid expression', { thingid: '$answer.id', partid: 'y' }, '$answer.id means nothing'],
])('a link that %s throws', (_, parameters, message) => {
  expect(() => resolveLink(parameters, source, target)).toThrow(message);
});
