// Unknown paths and methods, and identifiers that no appliance can have.
import { describe, expect, test } from '@jest/globals';
import { type Release, releases, routerOf } from '@lunarest/contract';
import { partitionIds, serialNumber } from '@lunarest/server';
import { errorOf } from '../../answers/answers.ts';
import { expectRefused } from '../../answers/expect-refused.ts';
import { operationRows } from '../../requests/contract-document.ts';
import { hsmPath, partitionPath, rolePath } from '../../steps/paths.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType, openCookie } from '../../target/call.ts';

const admin = (release: Release) => ({ ...mediaType(release), ...basic('admin') });
const endless = 'x'.repeat(10_000);

describe.each(releases)('Release %s', (release) => {
  test.each([
    ['/'],
    ['/nope'],
    ['/api'],
    ['/api/lunasa/nope'],
    ['/api/lunasa/cpu/nope'],
    ['/API/lunasa'],
    ['/api/Lunasa'],
    ['//api/lunasa'],
    ['/api//lunasa'],
    ['/api/lunasa//hsms'],
    ['/api/lunasa//'],
    ['/tasks//'],
    ['/tasks/0//response'],
    ['/auth/session//'],
    [`${hsmPath}/nope`],
    [`${hsmPath}/roles/so/nope`],
    ['/__proto__'],
    ['/constructor/prototype'],
    ['/api/lunasa.json'],
    ['/api/lunasa%2Fhsms'],
    ['/%2561pi/lunasa'],
    [`/${endless}`],
  ])('answers 404 at %.60s', async (path) => {
    const bench = await startBench({ release });
    await expectRefused(bench, { path, headers: admin(release) }, 404, 'FRAMEWORK_NO_RESOURCE');
  });

  test.each(pathsOfOthers(release))('answers 404 at %s, which only another release has', async (path) => {
    const bench = await startBench({ release });
    for (const method of ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'])
      await expectRefused(bench, { method, path, headers: admin(release) }, 404, 'FRAMEWORK_NO_RESOURCE');
  });

  test.each([
    ['/%61pi/lunasa', '/api/lunasa'],
    ['/t%61%73ks/', '/tasks'],
    [hsmPath.replace('h', '%68'), hsmPath],
  ])('accepts the percent-encoded path %s', async (encoded, path) => {
    const bench = await startBench({ release });
    const answer = await call(bench.url, { path: encoded, headers: admin(release) });
    const plain = await call(bench.url, { path, headers: admin(release) });
    expect({ status: answer.status, body: answer.body }).toEqual({ status: 200, body: plain.body });
  });

  test.each([['/api/lunasa/'], ['/tasks/'], ['/api/lunasa/hsms/'], [`${hsmPath}/`]])(
    'accepts a trailing slash in %s',
    async (path) => {
      const bench = await startBench({ release });
      const slashed = await call(bench.url, { path, headers: admin(release) });
      const plain = await call(bench.url, { path: path.slice(0, -1), headers: admin(release) });
      expect({ status: slashed.status, body: slashed.body }).toEqual({ status: 200, body: plain.body });
    },
  );

  test.each([
    ['PUT', '/auth/session', 'DELETE, POST'],
    ['GET', '/auth/session', 'DELETE, POST'],
    ['POST', '/tasks', 'DELETE, GET'],
    ['OPTIONS', '/tasks', 'DELETE, GET'],
    ['DELETE', '/tasks/0', 'GET'],
    ['GET', '/tasks/0/actions/start', 'POST'],
    ['POST', '/api/lunasa', 'GET'],
    ['OPTIONS', '/api/lunasa', 'GET'],
    ['PROPFIND', '/api/lunasa', 'GET'],
    ['DELETE', hsmPath, 'GET, PUT'],
    ['PUT', `${hsmPath}/roles/so`, 'GET, PATCH'],
    ['PATCH', partitionPath('payments'), 'DELETE, GET, PUT'],
    ['POST', rolePath('payments', 'co'), 'GET, PATCH, PUT'],
    ['PUT', `${rolePath('payments', 'co')}/actions`, 'GET'],
  ])('refuses the method %s of %s', async (method, path, allow) => {
    const bench = await startBench({ release });
    const answer = await expectRefused(
      bench,
      { method, path, headers: admin(release) },
      405,
      'FRAMEWORK_METHOD_NOT_ALLOWED',
    );
    expect(answer.headers.get('allow')).toBe(allow);
  });

  test('refuses HEAD like any other missing method, without a body', async () => {
    const bench = await startBench({ release });
    const answer = await call(bench.url, { method: 'HEAD', path: '/api/lunasa', headers: admin(release) });
    expect({ status: answer.status, body: answer.body, allow: answer.headers.get('allow') }).toEqual({
      status: 405,
      body: undefined,
      allow: 'GET',
    });
  });

  test.each([
    ['a broken percent sign', `/tasks/%`],
    ['a percent sign without digits', `/tasks/%zz`],
    ['half a character', `/tasks/%C3`],
    ['an overlong character', `/tasks/%C0%AF`],
    ['a surrogate', `/tasks/%ED%A0%80`],
    ['ten thousand characters', `/tasks/${endless}`],
    ['ten thousand encoded characters', `/tasks/${'%61'.repeat(3_333)}`],
    ['a partition of ten thousand characters', `${hsmPath}/partitions/${'9'.repeat(10_000)}`],
  ])('refuses %s as an identifier', async (_, path) => {
    const bench = await startBench({ release });
    await expectRefused(bench, { path, headers: admin(release) }, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'has no resource named %s',
    async (name) => {
      const bench = await startBench({ release });
      const headers = { ...mediaType(release), ...(await openCookie(bench.url)) };
      const rows = [
        ['GET', `/tasks/${name}`, 410, 'FRAMEWORK_TASK_DOES_NOT_EXIST'],
        ['GET', `/tasks/${name}/response`, 410, 'FRAMEWORK_TASK_DOES_NOT_EXIST'],
        ['GET', `${hsmPath}/roles/${name}`, 404, 'HSMPLUGIN_INVALID_ROLE'],
        ['GET', rolePath('payments', name), 404, 'HSMPLUGIN_INVALID_ROLE'],
        ['GET', `${rolePath('payments', name)}/actions`, 404, 'HSMPLUGIN_INVALID_ROLE'],
        ['POST', `${hsmPath}/actions/${name}`, 404, 'HSMPLUGIN_INVALID_ACTION'],
        ['POST', `${hsmPath}/roles/audit/actions/${name}`, 404, 'HSMPLUGIN_INVALID_ACTION'],
        ['POST', `${rolePath('payments', 'co')}/actions/${name}`, 404, 'HSMPLUGIN_INVALID_ACTION'],
      ] as const;
      for (const [method, path, status, id] of rows)
        await expectRefused(bench, { method, path, headers }, status, id);
    },
  );
});

describe('Numbers in paths of release 17', () => {
  test.each([
    ['0'],
    ['-1'],
    ['+532018'],
    ['0532018'],
    ['532018.0'],
    ['5.32018e5'],
    ['0x81E32'],
    ['532_018'],
    ['%20532018'],
    ['532018%20'],
    ['532018%00'],
    ['532018%2Froles'],
    ['%D9%A5%D9%A3%D9%A2'],
    ['1e3'],
    ['NaN'],
    ['Infinity'],
    ['null'],
    ['true'],
    ['__proto__'],
    ['10000000000'],
  ])('the HSM %s is refused', async (hsmid) => {
    const bench = await startBench();
    const request = { path: `/api/lunasa/hsms/${hsmid}`, headers: admin('17') };
    await expectRefused(bench, request, 400, 'FRAMEWORK_BAD_REQUEST');
  });

  test.each([
    ['1', 404, 'HSMPLUGIN_INVALID_HSM'],
    ['9999999999', 404, 'HSMPLUGIN_INVALID_HSM'],
  ])('the HSM %s is within bounds and unknown', async (hsmid, status, id) => {
    const bench = await startBench();
    await expectRefused(bench, { path: `/api/lunasa/hsms/${hsmid}`, headers: admin('17') }, status, id);
  });

  test.each([
    ['999999', 400, 'FRAMEWORK_BAD_REQUEST'],
    ['1000000', 404, 'HSMPLUGIN_INVALID_PARTITION'],
    ['9007199254740991', 404, 'HSMPLUGIN_INVALID_PARTITION'],
    ['9007199254740994', 404, 'HSMPLUGIN_INVALID_PARTITION'],
    ['99999999999999999', 404, 'HSMPLUGIN_INVALID_PARTITION'],
    ['100000000000000000', 400, 'FRAMEWORK_BAD_REQUEST'],
    ['100000000000000001', 400, 'FRAMEWORK_BAD_REQUEST'],
    ['18446744073709551617', 400, 'FRAMEWORK_BAD_REQUEST'],
  ])('the partition %s is compared exactly: %i %s', async (partitionid, status, id) => {
    const bench = await startBench();
    await expectRefused(
      bench,
      { path: `${hsmPath}/partitions/${partitionid}`, headers: admin('17') },
      status,
      id,
    );
  });

  test.each(['archive', 'fresh'] as const)('the partition %s is distinct from its neighbor', async (name) => {
    const bench = await startBench();
    const answer = await call(bench.url, { path: partitionPath(name), headers: admin('17') });
    expect(answer).toMatchObject({ status: 200, body: { id: partitionIds[name], name } });
  });

  test.each([['a%2Fb'], ['co%00'], ['co%20'], ['%C3%A9'], ['x'.repeat(33)]])(
    'the role %s does not match its pattern',
    async (roleid) => {
      const bench = await startBench();
      await expectRefused(
        bench,
        { path: rolePath('payments', roleid), headers: admin('17') },
        400,
        'FRAMEWORK_BAD_REQUEST',
      );
    },
  );
});

describe('Identifiers in paths of release 14', () => {
  test.each([
    ['0'],
    ['-1'],
    ['0532018'],
    ['532018.0'],
    ['532018%20'],
    ['532018%00'],
    [`${serialNumber}%2Froles`],
    ['constructor'],
    ['__proto__'],
    ['99999999999999999999'],
  ])('the HSM %s is a valid text and unknown', async (hsmid) => {
    const bench = await startBench({ release: '14' });
    const answer = await call(bench.url, { path: `/api/lunasa/hsms/${hsmid}`, headers: admin('14') });
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 404,
      body: errorOf(404, 'HSMPLUGIN_INVALID_HSM'),
    });
  });

  test.each([['100000000000000000'], ['constructor'], ['__proto__'], ['a%2Fb'], ['9007199254740994']])(
    'the partition %s is unknown',
    async (partitionid) => {
      const bench = await startBench({ release: '14' });
      const request = { path: `${hsmPath}/partitions/${partitionid}`, headers: admin('14') };
      await expectRefused(bench, request, 404, 'HSMPLUGIN_INVALID_PARTITION');
    },
  );
});

/** The paths of the other releases that this one lacks, with a value for each parameter. */
function pathsOfOthers(release: Release): readonly string[] {
  const others = releases.filter((other) => other !== release).flatMap((other) => operationRows(other));
  const paths = others.map(([, { path }]) => path.replaceAll(/\{\w+\}/g, '1'));
  return [...new Set(paths)].filter((path) => routerOf(release)(path) === null);
}
