import { expect, test } from '@jest/globals';
import type { ClientRecording, RecordedStep } from '@lunarest/conformance/evidence';
import type { JsonObject } from '@lunarest/openapi';
import { stepComplaint } from './step-complaint.ts';

const recording: ClientRecording = {
  client: 'a client',
  source: 'a sample',
  kind: 'sample',
  version: '',
  login: 'basic',
  profile: 'documented',
  scenario: 'demo',
  given: { secret: 'Passw0rd' },
  steps: [],
};
const step: RecordedStep = {
  method: 'POST',
  path: '/things/{things[0].id}/names/main?limit=2',
  media: 'json',
  follows: undefined,
  as: undefined,
  triesAgainOn: null,
  shows: undefined,
  body: { label: 'a', secret: '{secret}' },
  expects: [200, 201],
  reads: { 'names[].id': 'string', 'names[].size': 'number' },
  location: '/things/1',
};

const name = {
  type: 'object',
  required: ['id', 'size'],
  properties: { id: { type: 'string' }, size: { type: 'integer' } },
};

interface Parts {
  readonly path?: string;
  readonly limit?: JsonObject;
  readonly nameid?: JsonObject;
  readonly body?: JsonObject;
  readonly security?: readonly JsonObject[];
  readonly status?: string;
  readonly list?: JsonObject;
  readonly item?: JsonObject;
  readonly location?: JsonObject;
}

function documentWith({
  path = '/things/{thingid}/names/{nameid}',
  limit = { type: 'integer' },
  nameid = { type: 'string', maxLength: 4 },
  body = { label: { type: 'string' }, secret: { type: 'string', minLength: 8 } },
  security = [{ basic: [] }, { session: [] }],
  status = '200',
  list = { type: 'object', required: ['names'] },
  item = name,
  location = { type: 'string', pattern: '^/things/' },
}: Parts): JsonObject {
  const request = { type: 'object', additionalProperties: false, properties: body };
  const answer = { ...list, properties: { names: { type: 'array', items: item } } };
  return {
    security,
    paths: {
      [path]: {
        post: {
          parameters: [
            { name: 'thingid', in: 'path', schema: { type: 'string' } },
            { name: 'nameid', in: 'path', schema: nameid },
            { name: 'limit', in: 'query', schema: limit },
          ],
          requestBody: {
            content: { 'application/vnd.safenetinc.lunasa+json;version=17': { schema: request } },
          },
          responses: {
            [status]: {
              headers: { Location: { required: true, schema: location } },
              content: { 'application/json': { schema: answer } },
            },
          },
        },
      },
    },
  };
}

test('a client can perform a step if the contract accepts the request and guarantees the fields that the client reads', () => {
  expect(stepComplaint(recording, step, documentWith({}))).toBeNull();
});

test.each<[string, Parts, string]>([
  ['the path is missing', { path: '/other' }, 'no operation takes the request'],
  [
    'a literal parameter in the path has a stricter schema',
    { nameid: { type: 'string', maxLength: 3 } },
    'the request does not fit',
  ],
  ['a parameter in the query has another type', { limit: { type: 'boolean' } }, 'the request does not fit'],
  ['a property is unknown', { body: { label: { type: 'string' } } }, 'the request does not fit'],
  [
    'a given value is too short',
    { body: { label: { type: 'string' }, secret: { type: 'string', minLength: 9 } } },
    'the request does not fit',
  ],
  ['the operation requires a session', { security: [{ session: [] }] }, 'the operation does not admit basic'],
  ['the status is not documented', { status: '204' }, 'none of 200, 201 is documented'],
  [
    'the list may be absent',
    { list: { type: 'object' } },
    'the client reads names[].id as string, but the contract does not guarantee it',
  ],
  [
    'a property may be absent',
    { item: { ...name, required: ['size'] } },
    'the client reads names[].id as string, but the contract does not guarantee it',
  ],
  [
    'a property may be null',
    { item: { ...name, properties: { ...name.properties, id: { type: ['string', 'null'] } } } },
    'the client reads names[].id as string, but the contract documents string or null',
  ],
  [
    'a property has another type',
    { item: { ...name, properties: { ...name.properties, size: { type: 'string' } } } },
    'the client reads names[].size as number, but the contract documents string',
  ],
  [
    'the Location has another target',
    { location: { type: 'string', pattern: '^/tasks/' } },
    'the Location does not fit',
  ],
])('a client cannot perform a step when %s', (_, parts, complaint) => {
  expect(stepComplaint(recording, step, documentWith(parts))).toBe(complaint);
});

test.each<[string, RecordedStep['shows'], string | null]>([
  ['with the described properties', { names: [{ id: 'a', size: 1 }] }, null],
  ['with an undescribed property', { names: [], more: 1 }, 'the contract does not describe /more'],
  [
    'with a property of another type',
    { names: [{ id: 1, size: 1 }] },
    'the recorded answer does not fit its schema',
  ],
])('whether a captured answer conforms to the contract: an answer %s', (_, shows, complaint) => {
  const captured = { ...step, reads: {}, location: undefined, shows };
  expect(stepComplaint(recording, captured, documentWith({ item: name }))).toBe(complaint);
});
