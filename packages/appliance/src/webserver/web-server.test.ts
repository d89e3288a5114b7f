import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { blocklistOf, changeBlocklist, replaceBlocklist } from './blocklist.ts';
import { changeWebServer, getBlocklist, getWebServer, listWebServerActions } from './web-server.ts';

test('the settings do not include the blocklist', () => {
  const bench = createBench('demo');
  expect(Object.keys(bench.output(getWebServer, {}))).toEqual([
    'cipherList',
    'netDevice',
    'port',
    'maxFileSize',
  ]);
  expect(bench.output(listWebServerActions, {})).toEqual([]);
});

test('a change of the settings keeps the blocklist', () => {
  const bench = createBench('demo');
  bench.output(changeBlocklist, { timeoutStart: 77 });
  bench.output(changeWebServer, { port: 443 });
  expect(bench.output(getBlocklist, {})).toEqual({
    maxInfractionCount: 10,
    timeoutStart: 77,
    timeoutMultiplier: 1.5,
  });
});

test.each([{ cipherList: 'AES128-SHA256:' }, { cipherList: 'RC4' }, { netDevice: 'lo' }])(
  'the web server refuses ciphers and devices that it does not have: %j',
  (change) => {
    const bench = createBench('demo');
    expect(bench.failure(changeWebServer, change)).toBe('FRAMEWORK_BAD_REQUEST');
  },
);

test('higher severity means fewer infractions and longer exclusions', () => {
  const levels = [0, 25, 50, 75, 100].map(blocklistOf);
  const isStricter = levels.slice(1).map((level, index) => {
    const before = levels[index] ?? level;
    return (
      level.maxInfractionCount < before.maxInfractionCount &&
      level.timeoutStart > before.timeoutStart &&
      level.timeoutMultiplier > before.timeoutMultiplier
    );
  });
  expect(isStricter).toEqual([true, true, true, true]);
});

test('severity overrides the other values, in a change and in a replacement', () => {
  const bench = createBench('demo');
  bench.output(changeBlocklist, { severity: 100, timeoutStart: 3 });
  expect(bench.output(getBlocklist, {})).toEqual(blocklistOf(100));
  bench.output(replaceBlocklist, { severity: 0, timeoutStart: 3 });
  expect(bench.output(getBlocklist, {})).toEqual(blocklistOf(0));
});
