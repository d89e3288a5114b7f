// The three forms of a date in HTTP, in any time zone of the program.
import { expect, test } from '@jest/globals';
import { httpDate } from './http-date.ts';

const now = Date.UTC(2030, 0, 1);

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Sunday, 06-Nov-94 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Sun Nov  6 08:49:37 1994', Date.UTC(1994, 10, 6, 8, 49, 37)],
  ['Wed Nov 16 08:49:37 1994', Date.UTC(1994, 10, 16, 8, 49, 37)],
  ['Sunday, 01-Jan-80 00:00:00 GMT', Date.UTC(2080, 0, 1)],
  ['Thursday, 01-Jan-81 00:00:00 GMT', Date.UTC(1981, 0, 1)],
  ['Friday, 01-Jan-00 00:00:00 GMT', Date.UTC(2000, 0, 1)],
  ['Sat, 31 Dec 2016 23:59:60 GMT', Date.UTC(2017, 0, 1)],
  ['Saturday, 31-Dec-16 23:59:60 GMT', Date.UTC(2017, 0, 1)],
  ['Sat Dec 31 23:59:60 2016', Date.UTC(2017, 0, 1)],
  ['Sat, 31 Dec 2016 23:59:61 GMT', Number.NaN],
  ['Sat, 31 Dec 2016 23:595:9 GMT', Number.NaN],
  ['Sat, 31 Dec 2016 :::::::1 GMT', Number.NaN],
  ['Sun, 06 Xyz 1994 08:49:37 GMT', Number.NaN],
  ['Sun, 06 Nov 1994 99:49:37 GMT', Number.NaN],
  ['Sun, 06 Nov 1994 08:49:37 +0100', Number.NaN],
  ['1994-11-06', Number.NaN],
  ['', Number.NaN],
])('the date "%s" is read or rejected', (text, milliseconds) => {
  expect(httpDate(text, now)).toBe(milliseconds);
});
