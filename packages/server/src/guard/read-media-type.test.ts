import { describe, expect, test } from '@jest/globals';
import { readMediaType } from './read-media-type.ts';

const vendor = 'application/vnd.safenetinc.lunasa+json';

describe('every spelling of a media type is normalized', () => {
  test.each([
    `${vendor};version=17`,
    `${vendor}; version=17`,
    `${vendor} ;\tVersion="17"`,
    `Application/VND.SafenetInc.Lunasa+JSON;VERSION=17`,
    ` ${vendor};;version=17; `,
    `${vendor};version="1\\7"`,
  ])('%s', (text) => {
    expect(readMediaType(text)).toBe(`${vendor};version="17"`);
  });
});

describe('another media type stays different, and an invalid one is null', () => {
  test.each([
    [`${vendor};version=14`, `${vendor};version="14"`],
    [vendor, vendor],
    [`${vendor};version=17;charset=utf-8`, `${vendor};charset="utf-8";version="17"`],
    [`${vendor};version=17;version=17`, null],
    [`${vendor};version`, null],
    [`${vendor};version=1 7`, null],
    [`${vendor},text/html`, null],
    ['json', null],
    ['', null],
  ])('%j', (text, canonical) => {
    expect(readMediaType(text)).toBe(canonical);
  });
});
