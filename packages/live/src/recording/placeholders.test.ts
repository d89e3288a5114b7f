import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Placeholders } from './placeholders.ts';
import { name } from './testing/exchange.ts';

describe('a placeholder', () => {
  test('is the same for equal words in bodies, paths and links', () => {
    const placeholders = new Placeholders();
    const made = placeholders.text('532018');
    expect(made).toMatch(/^[1-9]\d{5}$/);
    expect(made).not.toBe('532018');
    expect(placeholders.path('/api/lunasa/hsms/532018/roles?limit=2')).toBe(
      `/api/lunasa/hsms/${made}/roles?limit=2`,
    );
    expect(placeholders.text('HSM 532018, again')).toContain(made);
  });

  test('keeps length and shape, so that the text stays valid by its schema', () => {
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

  test('is different for a different word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 50 }), (words) => {
        const placeholders = new Placeholders();
        expect(new Set(words.map((word) => placeholders.text(word))).size).toBe(words.length);
      }),
    );
  });

  test.each([
    ['10.20.30.40', /^192\.0\.2\.1$/],
    ['Cannot reach 10.20.30.40.', /^\w{6} \w{5} 192\.0\.2\.1\.$/],
    ['10.20.30.40:8443', /^192\.0\.2\.1:8443$/],
    ['10.20.30.*', /^192\.0\.2\.1$/],
    ['ip-10-20-30-40', /^ip-192-0-2-1$/],
    ['40.30.20.10.in-addr.arpa', /^192\.0\.2\.1\./],
    ['255.255.255.0', /^255\.255\.255\.0$/],
    ['fe80::1ff:fe23:4567:890a', /^2001:db8::1$/],
    ['::ffff:10.20.30.40', /^2001:db8::1$/],
    ['addr:2001:0470:1234:5678::1', /^\w{4}:2001:db8::1$/],
    ['eth0:2001:470:1234:5678/64', /^eth0:2001:db8::1\/64$/],
    ['10.20.30.40:2001:470::1', /^192\.0\.2\.1:2001:db8::2$/],
    ['::1', /^::1$/],
    ['00:1a:2b:3c:4d:5e', /^02:00:00:00:00:01$/],
    ['mac 00:11:22:33:44:55: up', /^\w{3} 02:00:00:00:00:01: up$/],
    ['00-11-22-33-44-55', /^02-00-00-00-00-01$/],
    ['हिन्दी', /^[g-z]{6}$/],
    ['王 伟', /^[g-z] [g-z]$/],
    ['Ⓐⓒⓜⓔ', /^[g-z]{4}$/],
    ['a b', /^a b$/],
    ['luna-01.example.org', /^[a-z]{4}-01\.[a-z]{7}\.[a-z]{3}$/],
    ['2026-11-22T10:00:00Z', /^2026-11-22T10:00:00Z$/],
    ['on 10:00:00: off', /^on 10:00:00: off$/],
    ['01/Nov/2026:10:30:00', /^01\/Nov\/2026:10:30:00$/],
    ['2026-01-15-10-30-00', /^2026-01-15-10-30-00$/],
    ['7.8.4-321', /^7\.8\.4-321$/],
    ['', /^$/],
  ])('for %s has its form', (given, form) => {
    expect(new Placeholders().text(given)).toMatch(form);
  });

  const neighbors = ['', ' ', '.', ':', '-', '/', '[', ']', ', '];
  const before = fc.constantFrom(...neighbors, 'role:', 'x-', 'x.');
  const after = fc.constantFrom(...neighbors, ': up', '. ', '%eth0', '/24');
  const address4 = fc.ipV4().filter((address) => !/^(255|0\.0|127\.0)\./.test(address));
  const address6 = fc
    .ipV6()
    .filter((address) => /[2-9a-f]{2}:/i.test(address) && !/^(..:){7}..$/.test(address));

  test.each([
    ['an IPv4 address', address4, '192.0.2.1'],
    ['an IPv6 address', address6, '2001:db8::1'],
  ])('replaces the whole of %s, regardless of the adjacent characters', (_, addresses, made) => {
    fc.assert(
      fc.property(before, addresses, after, (left, address, right) => {
        expect(new Placeholders().text(`${left}${address}${right}`)).toBe(`${left}${made}${right}`);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    '0011.2233.4455',
    '0011:2233:4455',
    '1234/5678/9012/3',
    '12345-67890-12345',
    '3.10.20.30.40',
    '11:22:33:44:55:66:77:88:99:00',
    '1.2.3.4.5.6.7.8.9.0.1.2.ip6.arpa',
  ])('for %s keeps only its form', (given) => {
    const shape = (text: string) => text.replaceAll(/[0-9]/g, '9').replaceAll(/[a-z]/gi, 'a');
    const made = new Placeholders().text(`on ${given}.`);
    expect(shape(made)).toBe(shape(`on ${given}.`));
    expect(made).not.toContain(given.slice(0, 9));
  });

  test.each(['1.', '1:', '0011 '])(
    'replaces a name at the end of the largest body, which repeats %s',
    (piece) => {
      const text = piece.repeat(8_000_000 / piece.length);
      expect(new Placeholders().text(`${text} 10.20.30.40`)).not.toContain('10.20.30.40');
    },
  );
});
