import { describe, expect, test } from '@jest/globals';
import { buildScenario, serialNumber, userPasswords } from '@lunarest/appliance';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { type Release, vendorMediaType } from '@lunarest/contract';
import { largestBody } from '../request/read-body.ts';
import { urlOf } from '../rooms/url-of.ts';
import { createAppliance } from './appliance-control.ts';
import { applianceFetch, DroppedConnectionError } from './appliance-fetch.ts';
import { delayed, dropped } from './fault.ts';
import type { Journal } from './journal.ts';

describe('an appliance without a network', () => {
  const admin = {
    'Content-Type': vendorMediaType('17'),
    Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
  };

  /** Calls `noted` after each entry of the journal. */
  function start(noted: () => void = () => {}) {
    const appliance = createAppliance({
      build: (environment) => buildScenario('demo', environment),
      platform: { ...createFixedEnvironment(), gzip: (bytes) => bytes },
      profile: 'documented',
    });
    const journal: Journal = {
      ...appliance.journal,
      add(entry) {
        appliance.journal.add(entry);
        noted();
      },
    };
    const send = applianceFetch({ ...appliance, journal });
    const get = (operation: 'getHsm' | 'listHsms', signal?: AbortSignal) => {
      const url = new URL(urlOf(operation, { hsmid: serialNumber }), 'https://appliance.invalid');
      return send(new Request(url, { headers: admin, ...(signal && { signal }) }));
    };
    return { ...appliance.control, send, get };
  }

  test('answers one request with its planned failure, and records both requests', async () => {
    const { faults, get, journal } = start();
    faults.next('getHsm', 'HSMPLUGIN_INVALID_HSM');
    const [failed, worked] = [await get('getHsm'), await get('getHsm')];
    expect([failed.status, (await failed.json()).id, worked.status]).toEqual([
      404,
      'HSMPLUGIN_INVALID_HSM',
      200,
    ]);
    const entry = { at: expect.any(Number), operation: 'getHsm', release: '17', caller: 'admin' };
    expect(journal.list()).toEqual([
      { number: 1, ...entry, status: 404, error: 'HSMPLUGIN_INVALID_HSM' },
      { number: 2, ...entry, status: 200, error: null },
    ]);
  });

  test('records the actual answer when the release does not document the planned failure', async () => {
    const { faults, send, journal } = start();
    faults.always('performApplianceAction', 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS');
    const url = (release: Release) =>
      new URL(urlOf('performApplianceAction', { actionid: 'reboot' }, release), 'https://a.invalid');
    const answers = (['14', '17'] as const).map(async (release) => {
      const headers = { ...admin, 'Content-Type': vendorMediaType(release) };
      const answer = await send(new Request(url(release), { method: 'POST', headers }));
      return { release, status: answer.status, error: Object(await answer.json()).id };
    });
    const expected = [
      { release: '14', status: 500, error: 'FRAMEWORK_INTERNAL_ERROR' },
      { release: '17', status: 400, error: 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS' },
    ];
    expect(await Promise.all(answers)).toEqual(expected);
    const noted = journal.list().map(({ release, status, error }) => ({ release, status, error }));
    expect(noted.toSorted((one, other) => one.release.localeCompare(other.release))).toEqual(expected);
  });

  test('drops a connection before or after the work', async () => {
    const { faults, send, snapshot, journal } = start();
    const open = () =>
      send(
        new Request(new URL(urlOf('openSession'), 'https://a.invalid'), { method: 'POST', headers: admin }),
      );
    faults.next('openSession', dropped());
    await expect(open()).rejects.toThrow(DroppedConnectionError);
    const before = snapshot().sessions.count;
    faults.next('openSession', dropped('after'));
    await expect(open()).rejects.toThrow('The connection was closed.');
    expect([before, snapshot().sessions.count]).toEqual([0, 1]);
    expect(journal.list().map(({ status }) => status)).toEqual([null, null]);
  });

  test('sends a planned undocumented answer', async () => {
    const { faults, get } = start();
    faults.nextUndocumented('getHsm', { status: 503, headers: { 'Retry-After': '7' }, body: { odd: true } });
    const answer = await get('getHsm');
    expect([answer.status, answer.headers.get('Retry-After'), await answer.json()]).toEqual([
      503,
      '7',
      { odd: true },
    ]);
  });

  test('sends a planned answer with the media type of its headers, in any case, or without one', async () => {
    const { faults, get } = start();
    const ofMockedAnswer = { 'content-type': 'application/problem+json', 'content-length': '3' };
    faults.nextUndocumented('getHsm', { status: 503, headers: ofMockedAnswer, body: { odd: true } });
    faults.nextUndocumented('getHsm', { status: 503, body: 'busy' });
    const typed = await get('getHsm');
    const untyped = await get('getHsm');
    expect([...typed.headers, await typed.text()]).toEqual([
      ['content-type', 'application/problem+json'],
      '{"odd":true}',
    ]);
    expect([...untyped.headers, await untyped.text()]).toEqual(['busy']);
  });

  test.each([204, 205, 304])('sends a planned answer with the status %i without its body', async (status) => {
    const { faults, get } = start();
    faults.nextUndocumented('getHsm', { status, body: { odd: true } });
    const answer = await get('getHsm');
    expect([answer.status, await answer.text()]).toEqual([status, '']);
  });

  test('sends no body to HEAD', async () => {
    const { send } = start();
    const url = new URL(urlOf('listHsms', {}), 'https://appliance.invalid');
    const answer = await send(new Request(url, { method: 'HEAD', headers: admin }));
    expect([answer.status, await answer.text()]).toEqual([405, '']);
  });

  test.each([
    ['gzip', 'gzip', 204],
    ['deflate', 'deflate', 204],
    ['identity', null, 204],
    ['', null, 204],
    ['gzip', null, 400],
    ['compress', null, 400],
    ['br', null, 400],
  ] as const)(
    'reads a body in the coding %s, encoded as %s, with the status %i',
    async (named, coding, status) => {
      const { send } = start();
      const user = new Blob([JSON.stringify({ userId: 'jane', password: 'jane-Passw0rd', role: 'monitor' })]);
      const stream =
        coding === null ? user.stream() : user.stream().pipeThrough(new CompressionStream(coding));
      const body = await new Response(stream).arrayBuffer();
      const url = new URL(urlOf('createUser', {}), 'https://appliance.invalid');
      const headers = { ...admin, 'Content-Encoding': named };
      expect((await send(new Request(url, { method: 'POST', headers, body }))).status).toBe(status);
    },
  );

  test('decompresses no more of a body than the largest one', async () => {
    let decompressed = 0;
    const { DecompressionStream: Original } = globalThis;
    globalThis.DecompressionStream = class extends Original {
      override get readable() {
        const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(piece, controller) {
            decompressed += piece.length;
            controller.enqueue(piece);
          },
        });
        return super.readable.pipeThrough(count);
      }
    };
    const spaces = new Blob([' '.repeat(100 * largestBody.json)]).stream();
    const body = await new Response(spaces.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    const url = new URL(urlOf('createUser', {}), 'https://appliance.invalid');
    const headers = { ...admin, 'Content-Encoding': 'gzip' };
    const { status } = await start().send(new Request(url, { method: 'POST', headers, body }));
    globalThis.DecompressionStream = Original;
    expect([status, decompressed < 10 * largestBody.json]).toEqual([400, true]);
  });

  test('an empty body is in no coding', async () => {
    const { send } = start();
    const url = new URL(urlOf('openSession', {}), 'https://appliance.invalid');
    const headers = { ...admin, 'Content-Encoding': 'gzip' };
    const request = new Request(url, { method: 'POST', headers, body: new Uint8Array() });
    expect((await send(request)).status).toBe(204);
  });

  test('lets a caller abort a request during the delay of its answer', async () => {
    const giveUp = new AbortController();
    const { faults, send } = start();
    faults.next('listHsms', delayed('1 h'));
    const url = new URL(urlOf('listHsms', {}), 'https://appliance.invalid');
    const request = new Request(url, { headers: admin, signal: giveUp.signal });
    // The delay starts with a listener for the abort.
    Object.assign(request.signal, {
      addEventListener(type: 'abort', listener: () => void) {
        AbortSignal.prototype.addEventListener.call(request.signal, type, listener);
        giveUp.abort(new Error('given up'));
      },
    });
    await expect(send(request)).rejects.toThrow('given up');
  });

  test('lets a caller abort a request during its work', async () => {
    const giveUp = new AbortController();
    const { faults, get } = start(() => giveUp.abort(new Error('given up')));
    faults.next('listHsms', delayed('1 h'));
    await expect(get('listHsms', giveUp.signal)).rejects.toThrow('given up');
  });
});
