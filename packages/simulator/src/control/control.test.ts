import { describe, expect, test } from '@jest/globals';
import { buildScenario, partitionIds, serialNumber, userPasswords } from '@lunarest/appliance';
import { createFixedEnvironment } from '@lunarest/appliance/testing';
import { type Release, vendorMediaType } from '@lunarest/contract';
import { urlOf } from '../rooms/url-of.ts';
import { createAppliance } from './appliance-control.ts';
import { applianceFetch, DroppedConnectionError } from './appliance-fetch.ts';
import { type ApplianceClock, createClock, milliseconds } from './clock.ts';
import { delayed, dropped } from './fault.ts';
import { createFaults } from './faults.ts';
import { createJournal, type Journal } from './journal.ts';
import { readProgression } from './task-control.ts';

describe('a duration', () => {
  test.each([
    [1500, 1500],
    ['250 ms', 250],
    ['1.5 s', 1500],
    ['11 min', 660_000],
    ['2 h', 7_200_000],
    ['1 d', 86_400_000],
  ] as const)('%j is %d milliseconds', (text, expected) => {
    expect(milliseconds(text)).toBe(expected);
  });

  test.each([-1, Number.NaN, '11', 'soon', '3 weeks', null])('cannot be %j', (given) => {
    expect(() => milliseconds(given as number)).toThrow(
      `${JSON.stringify(given)} is not a duration: write milliseconds, or a number with one of ms, s, min, h, d, such as "11 min".`,
    );
  });
});

describe('the clock', () => {
  test('follows the real one, moves, stops and resumes', () => {
    let real = 1_000;
    const clock = createClock(() => real);
    clock.advance('2 s');
    real += 5;
    const moved = clock.now();
    clock.freeze();
    real += 100;
    clock.advance(10);
    const frozen = [clock.frozen, clock.now()];
    clock.resume();
    real += 1;
    expect([moved, frozen, clock.frozen, clock.now()]).toEqual([3_005, [true, 3_015], false, 3_016]);
    clock.set('2026-03-01T08:00:00Z');
    expect(clock.now()).toBe(Date.UTC(2026, 2, 1, 8));
  });

  test.each([
    ['set to a time after 9998', (clock: ApplianceClock) => clock.set('+275760-09-13T00:00:00.000Z')],
    ['set to a time before 1970', (clock: ApplianceClock) => clock.set(-1)],
    ['moved beyond 9998', (clock: ApplianceClock) => clock.advance('200000000 d')],
  ])('cannot be %s', (_, step) => {
    const clock = createClock(() => 1_000);
    expect(() => step(clock)).toThrow(/ is not a time from 1970 to 9998: write /);
    expect(clock.now()).toBe(1_000);
  });

  test('refuses a text that is not a time', () => {
    expect(() => createClock(() => 0).set('tomorrow')).toThrow(
      '"tomorrow" is not a time from 1970 to 9998: write 2026-03-01T08:00:00Z or milliseconds.',
    );
  });
});

describe('planned faults', () => {
  test('apply in order and as often as planned, and a delay applies in addition to a failure', () => {
    const faults = createFaults();
    faults.times(2, 'getHsm', 'HSMPLUGIN_INVALID_HSM');
    faults.next('getHsm', delayed('1 s'));
    faults.always('listHsms', dropped());
    const taken = [1, 2, 3].map(() => faults.take('getHsm', ['failure'])?.failure ?? null);
    expect(taken).toEqual(['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_HSM', null]);
    expect(faults.list()).toEqual([
      { operation: 'getHsm', fault: { kind: 'delay', milliseconds: 1000 }, left: 1 },
      { operation: 'listHsms', fault: { kind: 'drop', when: 'before' }, left: null },
    ]);
    faults.clear('getHsm');
    expect(faults.list().map(({ operation }) => operation)).toEqual(['listHsms']);
    faults.clear();
    expect(faults.list()).toEqual([]);
  });

  test('cannot have an invalid name, count or failure, and the error lists the valid values', () => {
    const faults = createFaults();
    const failure = { kind: 'failure', failure: 'LUNASH_NOTHING' as 'HSMPLUGIN_INVALID_HSM' } as const;
    expect(() => faults.plan('getHsm', failure, 1)).toThrow(
      /^getHsm does not document LUNASH_NOTHING\. It documents: .*HSMPLUGIN_INVALID_HSM.*\.$/,
    );
    expect(() => faults.plan('getHms', failure, 1)).toThrow(
      /^There is no operation "getHms"\. Known: changeAcl, .*getHsm, .*\.$/,
    );
    expect(() => faults.times(0, 'getHsm', 'HSMPLUGIN_INVALID_HSM')).toThrow(
      'The number of calls of a fault must be a whole number of at least 1, not 0.',
    );
    expect(() => faults.nextUndocumented('getHsm', { status: 99 })).toThrow(
      'The status of an answer is a whole number from 200 to 599, not 99.',
    );
    expect(() =>
      faults.nextUndocumented('getHsm', { status: 503, headers: { 'Retry-After': '7\n' } }),
    ).toThrow('The header "Retry-After" of an answer cannot have the value "7\\n".');
    expect(() => faults.nextUndocumented('getHsm', { status: 503, headers: { 'Retry After': '7' } })).toThrow(
      'The header "Retry After" of an answer cannot have the value "7".',
    );
    expect(() => dropped('later' as 'after')).toThrow(
      'A connection can drop only before or after the work, not "later".',
    );
    expect(faults.list()).toEqual([]);
  });
});

test('the journal keeps the newest entries and numbers all of them', () => {
  const journal = createJournal(2);
  const entry = { at: 0, operation: null, release: '17', caller: null, status: 404, error: null } as const;
  for (let count = 0; count < 3; count += 1) journal.add(entry);
  expect(journal.list().map(({ number }) => number)).toEqual([2, 3]);
  journal.clear();
  journal.add(entry);
  expect(journal.list().map(({ number }) => number)).toEqual([1]);
});

test('a task progression cannot be an unknown word', () => {
  expect(() => readProgression('soon' as 'manual')).toThrow(
    '"soon" is not a valid task progress. Known: "immediate", "manual", { time: "30 s" }.',
  );
});

describe('an appliance without a network', () => {
  const admin = {
    'Content-Type': vendorMediaType('17'),
    Authorization: `Basic ${btoa(`admin:${userPasswords.admin}`)}`,
  };

  /** Calls `noted` after each entry of the journal. */
  function start(scenario: 'demo' | 'ped' = 'demo', noted: () => void = () => {}) {
    const appliance = createAppliance({
      build: (environment) => buildScenario(scenario, environment),
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
    const { faults, get } = start('demo', () => giveUp.abort(new Error('given up')));
    faults.next('listHsms', delayed('1 h'));
    await expect(get('listHsms', giveUp.signal)).rejects.toThrow('given up');
  });

  test('finishes and fails single tasks, and its errors list the existing ones', () => {
    const { tasks, restore, snapshot } = start();
    const work = { kind: 'zeroizeHsm', order: {} } as const;
    const task = {
      source: { operation: 'performHsmAction', path: {} },
      state: 'Waiting',
      suspended: true,
      work,
    } as const;
    const rest = { startTime: null, finishTime: null, details: '', response: null, createdAt: 0 };
    const stored = (id: string) => ({ ...task, ...rest, id }) as const;
    restore({ ...snapshot(), tasks: { '0': stored('0'), '1': stored('1') }, nextTask: 2 });
    tasks.fail('0', 'The HSM does not answer.');
    expect(snapshot().hsm.initialized).toBe(true);
    tasks.finish('1');
    expect(snapshot().hsm.initialized).toBe(false);
    expect(tasks.list().map(({ state, details }) => [state, details])).toEqual([
      ['Error', 'The HSM does not answer.'],
      ['Finished', 'Finished.'],
    ]);
    expect(() => tasks.finish('0')).toThrow('Task 0 has already ended.');
    expect(() => tasks.fail('7', '')).toThrow('There is no task 7. Tasks: 0, 1.');
  });

  test('refuses to restore an invalid state, with the reason', () => {
    const { restore, snapshot } = start();
    const before = snapshot();
    const { [partitionIds.payments]: payments, ...others } = before.hsm.partitions;
    const partitions = { ...others, '77': payments };
    const wrong = { ...before, hsm: { ...before.hsm, partitions } } as typeof before;
    expect(() => restore(wrong)).toThrow(`The partition kept as 77 has the id ${partitionIds.payments}.`);
    expect(() => restore(JSON.parse('7'))).toThrow('The state is a number, not an object.');
    expect(snapshot()).toBe(before);
  });
});
