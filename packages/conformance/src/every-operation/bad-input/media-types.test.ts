// The spellings of the vendor media type that the server accepts, and those that it refuses.
import { describe, expect, test } from '@jest/globals';
import { errorOf } from '../../answers/answers.ts';
import { expectRefused } from '../../answers/expect-refused.ts';
import { partitionPath } from '../../steps/paths.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call } from '../../target/call.ts';

const vendor = 'application/vnd.safenetinc.lunasa+json';
// Only release 17 has this path, so the answer shows which release was selected.
const path = `${partitionPath('payments')}/smk/smk-fw7-primary`;

describe('A media type', () => {
  test.each([
    ['as documented', { 'content-type': `${vendor};version=17` }],
    ['with a space', { 'content-type': `${vendor}; version=17` }],
    ['with surrounding spaces', { 'content-type': `  ${vendor} ;  version=17  ` }],
    ['with quotes', { 'content-type': `${vendor};version="17"` }],
    ['in upper case', { 'content-type': `${vendor.toUpperCase()};VERSION=17` }],
    ['with a charset after the version', { 'content-type': `${vendor};version=17;charset=utf-8` }],
    ['with a charset before the version', { 'content-type': `${vendor}; charset=UTF-8; version=17` }],
    ['with an empty version', { 'content-type': `${vendor};version=` }],
    ['with an empty quoted version', { 'content-type': `${vendor};version=""` }],
    ['without a version', { 'content-type': vendor }],
    ['in Accept-Type', { 'accept-type': `${vendor};version=17` }],
    ['in Accept-Type without a version', { 'accept-type': vendor }],
    [
      'in Content-Type against Accept-Type',
      { 'content-type': `${vendor};version=17`, 'accept-type': `${vendor};version=14` },
    ],
  ])('%s selects release 17', async (_, headers) => {
    const bench = await startBench();
    const answer = await call(bench.url, { path, headers: { ...basic('admin'), ...headers } });
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 200,
      body: { id: 'smk-fw7-primary', state: 'Initialized', actions: `${path}/actions` },
    });
  });

  test.each([
    ['as documented', { 'content-type': `${vendor};version=14` }],
    ['with quotes', { 'content-type': `${vendor}; version="14"` }],
    ['in Accept-Type', { 'accept-type': `${vendor};version=14` }],
    ['of an older release', { 'content-type': `${vendor};version=12` }],
    [
      'in Content-Type against Accept-Type',
      { 'content-type': `${vendor};version=14`, 'accept-type': `${vendor};version=17` },
    ],
  ])('%s selects release 14, which has no SMK', async (_, headers) => {
    const bench = await startBench();
    const answer = await call(bench.url, { path, headers: { ...basic('admin'), ...headers } });
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 404,
      body: errorOf(404, 'FRAMEWORK_NO_RESOURCE'),
    });
  });

  test.each([
    ['is missing', {}],
    ['names a version twice', { 'content-type': `${vendor};version=17;version=14` }],
    ['is empty', { 'content-type': '' }],
    ['is in Accept', { accept: `${vendor};version=17` }],
    ['is plain JSON', { 'content-type': 'application/json' }],
    ['is plain JSON with a version', { 'content-type': 'application/json;version=17' }],
    ['is plain text', { 'content-type': 'text/plain' }],
    ['is a form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['is the vendor’s in XML', { 'content-type': 'application/vnd.safenetinc.lunasa+xml;version=17' }],
    ['is another vendor’s', { 'content-type': 'application/vnd.example+json;version=17' }],
    ['is longer than the vendor’s', { 'content-type': `${vendor}x;version=17` }],
    ['is not a media type', { 'content-type': 'version=17' }],
    [
      'is invalid although Accept-Type is valid',
      { 'content-type': 'application/json', 'accept-type': `${vendor};version=17` },
    ],
    ['names a release before the first', { 'content-type': `${vendor};version=3` }],
    ['names a future release', { 'content-type': `${vendor};version=99` }],
    ['names a fraction', { 'content-type': `${vendor};version=17.0` }],
    ['names a padded number', { 'content-type': `${vendor};version=017` }],
    ['names a word', { 'content-type': `${vendor};version=newest` }],
    ['is in UTF-16', { 'content-type': `${vendor};version=17;charset=utf-16` }],
    ['is in UTF-7', { 'content-type': `${vendor};charset="utf-7";version=17` }],
    ['is in Latin 1', { 'content-type': `${vendor};version=17;charset=iso-8859-1` }],
    ['names two charsets', { 'content-type': `${vendor};version=17;charset=utf-8;charset=utf-16` }],
    ['is in UTF-16 by Accept-Type', { 'accept-type': `${vendor};version=17;charset=utf-16` }],
    ['names constructor', { 'content-type': `${vendor};version=constructor` }],
  ])('is refused when it %s', async (_, headers) => {
    const bench = await startBench();
    const request = { path, headers: { ...basic('admin'), ...headers } };
    await expectRefused(bench, request, 400, 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE');
  });

  test('is refused in Accept-Type alone when the operation requires a body', async () => {
    const bench = await startBench();
    const request = {
      method: 'POST',
      path: '/users',
      headers: { ...basic('admin'), 'accept-type': `${vendor};version=17` },
      body: new TextEncoder().encode('{"username":"robot"}'),
    };
    await expectRefused(bench, request, 400, 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE');
  });
});
