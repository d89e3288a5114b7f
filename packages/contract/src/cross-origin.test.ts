import { describe, expect, test } from '@jest/globals';
import { crossOriginChanges, preflightHeaders, readOrigins } from './cross-origin.ts';

const page = 'http://localhost:5173';
const allowed = readOrigins([page]);

describe('origins', () => {
  test('may be repeated and separated by commas', () => {
    expect([...readOrigins(['http://a.example, https://b.example:8443', page])]).toEqual([
      'http://a.example',
      'https://b.example:8443',
      page,
    ]);
  });

  test.each([
    '',
    '*',
    'null',
    'localhost:5173',
    'http://a.example/',
    'http://A.example',
    'http://a.example:80',
    'file://',
  ])('may not be written as "%s"', (text) => {
    const message = `"${text}" is not an origin. Write scheme, host and port, such as http://localhost:5173.`;
    expect(() => readOrigins([text])).toThrow(new TypeError(message));
  });
});

describe('a preflight', () => {
  const asked = { method: 'OPTIONS', headers: { origin: page, 'access-control-request-method': 'POST' } };

  test('of an allowed origin permits every method and the headers that a call needs', () => {
    expect(preflightHeaders(allowed, asked)).toEqual({
      'Access-Control-Allow-Origin': page,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept-Type, Prefer',
      'Access-Control-Max-Age': '600',
      Vary: 'Origin',
    });
  });

  test('permits the additional headers of the page', () => {
    const headers = {
      ...asked.headers,
      'access-control-request-headers': 'content-type,x-request-source, x-b',
    };
    expect(preflightHeaders(allowed, { ...asked, headers })).toMatchObject({
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Accept-Type, Prefer, x-request-source, x-b',
    });
  });

  test.each([
    ['another origin', { ...asked, headers: { ...asked.headers, origin: 'http://localhost:5174' } }],
    ['no origin', { ...asked, headers: { 'access-control-request-method': 'POST' } }],
    ['another method', { ...asked, method: 'GET' }],
    ['no requested method', { ...asked, headers: { origin: page } }],
  ])('is not recognized with %s', (_, other) => {
    expect(preflightHeaders(allowed, other)).toBeNull();
  });
});

describe('an answer', () => {
  test('can be read by an allowed origin, and opens no login dialog', () => {
    expect(crossOriginChanges(allowed, { headers: { origin: page } })).toEqual({
      'Access-Control-Allow-Origin': page,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Expose-Headers': 'Allow, Content-Disposition, Link, Location, Retry-After',
      'WWW-Authenticate': null,
      Vary: 'Origin',
    });
  });

  test.each([undefined, 'null', 'http://localhost:5174'])('does not change for the origin %s', (origin) => {
    expect(crossOriginChanges(allowed, { headers: { origin } })).toEqual({ Vary: 'Origin' });
  });
});
