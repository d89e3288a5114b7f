import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { type RunningMock, startMock } from './start-mock.ts';
import { sendBytes } from './testing/send-bytes.ts';

const vendor = 'application/vnd.safenetinc.lunasa+json';
const good = { 'Content-Type': vendorMediaType('17'), Authorization: `Basic ${btoa('admin:any')}` };

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ release: '17', port: 0 });
});
afterAll(() => mock.close());

async function ask(headers: Readonly<Record<string, string>>, path = '/users/admin') {
  const response = await fetch(`${mock.url}${path}`, { headers: { ...good, ...headers } });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

function refused(details: string) {
  const [id, message] = ['FRAMEWORK_BAD_REQUEST', 'Bad request'];
  return { status: 400, body: { id, message, details, returnCode: 400, status: 'ERROR', type: 'FRAMEWORK' } };
}

describe('the preferred answer', () => {
  test.each([
    ['code=404', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['CODE="404"', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['respond-async, wait=10, code=404; note=x', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['code=404, code=500', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['note="a\\"b, code=500", code="4\\04"', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['wait=1; note="x, code=500", code=404', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['example=SERVERPLUGIN_INVALID_USERID', 404, 'SERVERPLUGIN_INVALID_USERID'],
    ['code=401, example=FRAMEWORK_NO_ACL_RULE', 401, 'FRAMEWORK_NO_ACL_RULE'],
    ['example=LockedUser', 200, undefined],
    ['handling=lenient', 200, undefined],
  ])('with %s is %i %s', async (Prefer, status, id) => {
    const answered = await ask({ Prefer });
    expect({ status: answered.status, id: answered.body.id }).toEqual({ status, id });
  });

  const codes =
    'The operation has no answer with the preferred code. Documented: 200, 400, 401, 404, 500, 503.';
  test.each([
    ['code=418'],
    ['code='],
    ['code'],
    ['code=4'],
    ['code=2xx'],
    ['code=__proto__, example=BuiltInUser'],
  ])('with %s is refused, and the error names the documented codes', async (Prefer) => {
    expect(await ask({ Prefer })).toEqual(refused(codes));
  });

  test('is refused with an unknown example, and the error names the examples of the preferred code', async () => {
    const known = 'Documented: SERVERPLUGIN_INVALID_USERID.';
    const details = `The operation has no example of the preferred name. ${known}`;
    expect(await ask({ Prefer: 'code=404, example=NOPE' })).toEqual(refused(details));
    const { status, body } = await ask({ Prefer: 'example=NOPE' });
    expect({ status, id: body.id }).toEqual({ status: 400, id: 'FRAMEWORK_BAD_REQUEST' });
    expect(body.details).toMatch(/^The operation has no example of the preferred name\. Documented: \w+/);
    expect(body.details).not.toContain('NOPE');
  });
});

describe('without a preference, the example', () => {
  const smk = '/api/lunasa/hsms/532018/partitions/9007199254740993/smk';

  test.each([
    ['POST', `${smk}/smk-fw7-rollover/actions/start`, { id: 'smk-fw7-rollover', state: 'Initialized' }],
    ['POST', `${smk}/smk-fw7-rollover/actions/end`, { id: 'smk-fw7-rollover', state: 'Not Initialized' }],
    ['GET', `${smk}/smk-fw7-rollover`, { id: 'smk-fw7-rollover', state: 'Initialized' }],
    ['GET', `${smk}/smk-fw7-primary`, { id: 'smk-fw7-primary', state: 'Not Initialized' }],
  ])('of %s %s is about the resource that the request names', async (method, path, shown) => {
    const headers = { ...good, Cookie: 'session=any' };
    const response = await fetch(`${mock.url}${path}`, { method, headers });
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 200,
      body: shown,
    });
  });

  test.each([
    ['/tasks', '</tasks?limit=10&offset=10>; rel="next"'],
    ['/users', '</users?limit=10&offset=10>; rel="next"'],
    ['/users?limit=3&offset=0', '</users?limit=3&offset=3>; rel="next"'],
    ['/users?limit=3&offset=3', null],
  ])('of the list %s links to the only next page of this list', async (path, link) => {
    const response = await fetch(`${mock.url}${path}`, { headers: good });
    expect({ status: response.status, link: response.headers.get('link') }).toEqual({ status: 200, link });
  });
});

describe('a path that the contract does not have', () => {
  test.each(['//host/users', '//users', '/users//admin', '/nope'])('such as %s gets 404', async (path) => {
    const { status, text } = await sendBytes(
      mock.url,
      `GET ${path} HTTP/1.1\r\nHost: any\r\nContent-Type: ${vendor}\r\nConnection: close\r\n\r\n`,
    );
    expect({ status, id: JSON.parse(text).id }).toEqual({ status: 404, id: 'FRAMEWORK_NO_RESOURCE' });
  });
});

describe('the version', () => {
  test.each([
    ['17', vendorMediaType('17')],
    ['absent', vendor],
    ['empty', `${vendor};version=`],
    ['between two documented releases', `${vendor};version=16`],
  ])('in Content-Type can be %s', async (_, mediaType) => {
    expect(await ask({ 'Content-Type': mediaType })).toMatchObject({ status: 200 });
  });

  const template =
    'The header Content-Type, or Accept-Type in a request without a body, must name the vendor media type with a known version.';
  test.each([
    ['unknown', `${vendor};version=99`, template],
    ['of another release of the API', vendorMediaType('14'), 'This mock answers release 17 only.'],
  ])('in Content-Type is refused when it is %s', async (_, mediaType, details) => {
    const id = 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE';
    const message = 'Media type not accepted';
    const body = { id, message, details, returnCode: 400, status: 'ERROR', type: 'FRAMEWORK' };
    expect(await ask({ 'Content-Type': mediaType })).toEqual({ status: 400, body });
  });

  test.each(['*', 'text', '*/*', 'text/html', ';version=', `${vendor};version=`, `${vendor};version=99`])(
    'in Accept: %s has no effect, as on the reference server',
    async (Accept) => {
      expect(await ask({ Accept })).toMatchObject({ status: 200, body: { userId: 'admin' } });
    },
  );
});

describe('an invalid request', () => {
  test('gets the documented identifier, whatever answer it prefers', async () => {
    const response = await fetch(`${mock.url}/api/lunasa/hsms/532018/login`, {
      method: 'POST',
      headers: { ...good, Cookie: 'session=any', Prefer: 'code=204' },
      body: '{"password":7}',
    });
    const { id, details } = JSON.parse(await response.text());
    expect({ status: response.status, id }).toEqual({ status: 400, id: 'FRAMEWORK_BAD_REQUEST' });
    expect(details).toMatch(/^The request violates the contract: .*body/);
  });

  test.each([
    ['not JSON', '{', 'The body is not JSON in UTF-8.'],
    ['too large', `"${'x'.repeat(70_000)}"`, 'The body cannot be read, or it is too large.'],
    ['far too large', `"${'x'.repeat(20_000_000)}"`, 'The body cannot be read, or it is too large.'],
  ])('gets the reason when its body is %s', async (_, body, details) => {
    const url = `${mock.url}/api/lunasa/hsms/532018/login`;
    const headers = { ...good, Cookie: 'session=any' };
    const response = await fetch(url, { method: 'POST', headers, body });
    expect({ status: response.status, body: await response.json() }).toEqual(refused(details));
  });
});
