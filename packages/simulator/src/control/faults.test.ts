import { describe, expect, test } from '@jest/globals';
import { delayed, dropped, type TransportFault } from './fault.ts';
import { createFaults } from './faults.ts';

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

  test.each([204, 205, 304])('with status %i have no body, whose length would be announced', (status) => {
    const faults = createFaults();
    faults.nextUndocumented('getHsm', { status, headers: { Allow: 'GET' }, body: 'x' });
    const fault = { kind: 'undocumented', status, headers: { Allow: 'GET' }, body: '' };
    expect(faults.list()).toEqual([{ operation: 'getHsm', fault, left: 1 }]);
  });

  test.each([
    [{ status: 503 }, /^A fault is .* not \{"status":503\}\. nextUndocumented plans any other answer\.$/],
    [undefined, /^A fault is .* not undefined\. /],
    [{ kind: 'delay' }, /^undefined is not a duration: /],
    [{ kind: 'drop', when: 'later' }, /^A connection can drop only before or after the work, not "later"\.$/],
  ])('cannot be %j, which a caller without types may give', (given, refusal) => {
    const faults = createFaults();
    expect(() => faults.next('getHsm', given as TransportFault)).toThrow(refusal);
    expect(faults.list()).toEqual([]);
  });
});
