import { describe, expect, test } from '@jest/globals';
import { operationTables } from '@lunarest/contract';
import { userPasswords } from '@lunarest/server';
import { checkAnswer } from './check-answer.ts';

const cors = { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' };
const json = { ...cors, 'content-type': 'application/json' };
const location = { location: '/api/lunasa/hsms/532018' };

const error = {
  id: 'HSMPLUGIN_INVALID_HSM',
  message: 'HSM does not exist',
  details: 'None with this serial number.',
  returnCode: 404,
  status: 'ERROR',
  type: 'PLUGIN',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

/** Checks the answer against an operation that documents 204 with a Location, and several refusals. */
function check({ status, headers, body = '' }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const asked = { method: 'PUT', release: '17', operation: operationTables['17'].initializeHsm } as const;
  checkAnswer(asked, { status, headers: new Headers(headers), text });
}

test.each<[string, Answer]>([
  ['a success', { status: 204, headers: { ...cors, ...location } }],
  ['a refusal', { status: 404, headers: json, body: error }],
])('the check passes %s that the contract documents', (_, answer) => {
  expect(() => check(answer)).not.toThrow();
});

describe('An answer', () => {
  test.each<[string, Answer, string]>([
    [
      'with another status',
      { status: 201, headers: { ...cors, ...location } },
      'status 201 is not documented',
    ],
    [
      'with another media type',
      { status: 404, headers: { ...json, 'content-type': 'application/json; charset=utf-8' }, body: error },
      'is not documented',
    ],
    [
      'without a media type',
      { status: 404, headers: cors, body: error },
      'media type none is not documented',
    ],
    ['without a Location', { status: 204, headers: cors }, 'header Location is missing'],
    [
      'with another resource at Location',
      { status: 204, headers: { ...cors, location: '/tasks/0' } },
      'header Location',
    ],
    ['without the CORS pair', { status: 204, headers: location }, 'Access-Control-Allow-Origin is missing'],
    [
      'with another header value',
      { status: 204, headers: { ...cors, ...location, 'access-control-allow-origin': 'null' } },
      'must be equal to constant',
    ],
    [
      'without a challenge',
      { status: 401, headers: json, body: { ...error, id: 'FRAMEWORK_NO_ACL_RULE', returnCode: 401 } },
      'WWW-Authenticate is missing',
    ],
    [
      'with an undocumented body',
      { status: 204, headers: { ...cors, ...location }, body: '{}' },
      'there is a body',
    ],
    [
      'with a media type but no documented body',
      { status: 204, headers: { ...json, ...location } },
      'there is a body',
    ],
    [
      'with another error identifier',
      { status: 404, headers: json, body: { ...error, id: 'HSMPLUGIN_INVALID_ROLE' } },
      'allowed values',
    ],
    [
      'with another return code',
      { status: 404, headers: json, body: { ...error, returnCode: 400 } },
      'must be equal to constant',
    ],
    [
      'with an additional property',
      { status: 404, headers: json, body: { ...error, stack: '' } },
      'additional properties',
    ],
    [
      'without a property',
      { status: 404, headers: json, body: { ...error, details: undefined } },
      "required property 'details'",
    ],
    [
      'that shows a password',
      { status: 404, headers: json, body: { ...error, details: userPasswords.admin } },
      'it shows a password',
    ],
    [
      'that shows a stack',
      { status: 404, headers: json, body: { ...error, details: 'at run (a.ts:1:1)' } },
      'it shows a stack trace',
    ],
  ])('%s fails the check', (_, answer, fault) => {
    expect(() => check(answer)).toThrow(fault);
  });

  test('with a Location that no GET operation matches fails the check', () => {
    const operation = operationTables['17'].performHsmAction;
    const headers = new Headers({ ...json, location: '/tasks/0/actions' });
    const answer = { status: 200, headers, text: '{}' };
    expect(() => checkAnswer({ method: 'POST', release: '17', operation }, answer)).toThrow(
      'header Location',
    );
  });
});
