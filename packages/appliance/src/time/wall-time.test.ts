import { expect, test } from '@jest/globals';
import { isTimeZone, momentOf, wallTimeAt } from './wall-time.ts';

// Each row: a moment, a zone, and the local time there.
test.each([
  ['2026-03-01T08:00:00Z', 'UTC', '2026-03-01', '08:00:00'],
  ['2026-03-01T00:00:00Z', 'UTC', '2026-03-01', '00:00:00'],
  ['2026-03-01T08:00:00Z', 'America/Toronto', '2026-03-01', '03:00:00'],
  ['2026-07-01T08:00:00Z', 'America/Toronto', '2026-07-01', '04:00:00'],
  ['2026-03-01T23:59:59Z', 'Asia/Kolkata', '2026-03-02', '05:29:59'],
  ['0999-12-31T12:00:00Z', 'UTC', '0999-12-31', '12:00:00'],
])('at %s the local time in %s is %s %s, and denotes that moment', (moment, zone, date, time) => {
  expect(wallTimeAt(Date.parse(moment), zone)).toEqual({ date, time });
  expect(momentOf({ date, time }, zone)).toBe(Date.parse(moment));
});

test('the hours before and after the change to summer time denote different moments', () => {
  const at = (time: string) => momentOf({ date: '2026-03-29', time }, 'Europe/Paris');
  expect(at('01:59:59')).toBe(Date.parse('2026-03-29T00:59:59Z'));
  expect(at('03:00:00')).toBe(Date.parse('2026-03-29T01:00:00Z'));
});

test.each([
  ['2026-02-29', '00:00:00'],
  ['2026-13-01', '00:00:00'],
  ['2026-00-10', '00:00:00'],
  ['2026-01-01', '24:00:00'],
  ['2026-01-01', '12:60:00'],
  ['2026-01-01', '12:00:60'],
])('%s %s is not a local time', (date, time) => {
  expect(momentOf({ date, time }, 'UTC')).toBeNull();
});

test.each([
  ['UTC', true],
  ['EST', true],
  ['Europe/Amsterdam', true],
  ['Mars/Olympus', false],
  ['', false],
  ['constructor', false],
])('%s is a time zone: %s', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});
