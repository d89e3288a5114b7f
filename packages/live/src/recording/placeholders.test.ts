import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Placeholders } from './placeholders.ts';
import { name } from './testing/exchange.ts';

describe('a placeholder', () => {
  test('is the same for the same word, in bodies, paths and links', () => {
    const placeholders = new Placeholders();
    const made = placeholders.text('532018');
    expect(made).toMatch(/^[1-9]\d{5}$/);
    expect(made).not.toBe('532018');
    expect(placeholders.path('/api/lunasa/hsms/532018/roles?limit=2')).toBe(
      `/api/lunasa/hsms/${made}/roles?limit=2`,
    );
    expect(placeholders.text('HSM 532018, again')).toContain(made);
  });

  test('keeps length and shape, so that schemas still hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{6,40}$/), (word) => {
        const shape = (text: string) =>
          text.replaceAll(/[1-9]/g, '9').replaceAll(/[a-z]/g, 'a').replaceAll(/[A-Z]/g, 'A');
        const made = new Placeholders().text(word);
        expect(made.length).toBe(word.length);
        expect(shape(made).replaceAll('0', '9')).toBe(shape(word).replaceAll('0', '9'));
      }),
    );
  });

  test('is another for another word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 50 }), (words) => {
        const placeholders = new Placeholders();
        expect(new Set(words.map((word) => placeholders.text(word))).size).toBe(words.length);
      }),
    );
  });

  test.each([
    ['10.20.30.40', /^192\.0\.2\.1$/],
    ['fe80::1ff:fe23:4567:890a', /^2001:db8::1$/],
    ['00:1a:2b:3c:4d:5e', /^02:00:00:00:00:01$/],
    ['luna-01.example.org', /^[a-z]{4}-01\.[a-z]{7}\.[a-z]{3}$/],
    ['2026-11-22T10:00:00Z', /^2026-11-22T10:00:00Z$/],
    ['7.8.4-321', /^7\.8\.4-321$/],
    ['', /^$/],
  ])('of %s has its form', (given, form) => {
    expect(new Placeholders().text(given)).toMatch(form);
  });
});
