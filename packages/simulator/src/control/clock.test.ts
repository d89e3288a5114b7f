import { describe, expect, test } from '@jest/globals';
import { type ApplianceClock, createClock, milliseconds } from './clock.ts';

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

  test.each([
    'tomorrow',
    '5',
    '1 Mar 2026',
    '2026-03-01T08:00:00',
    '2026-13-01T08:00:00Z',
    '2026-02-30T08:00:00Z',
    '2026-02-29',
    '2026-03-01T25:00:00Z',
  ])('refuses the text %s, which is not one time', (text) => {
    expect(() => createClock(() => 0).set(text)).toThrow(
      `"${text}" is not a time from 1970 to 9998: write 2026-03-01T08:00:00Z or milliseconds.`,
    );
  });

  test.each([
    ['2028-02-29', Date.UTC(2028, 1, 29)],
    ['2026-03-01T08:00Z', Date.UTC(2026, 2, 1, 8)],
    ['2026-03-01T08:00:00.250+02:00', Date.UTC(2026, 2, 1, 6, 0, 0, 250)],
  ])('reads %s', (text, time) => {
    const clock = createClock(() => 0);
    clock.set(text);
    expect(clock.now()).toBe(time);
  });
});
