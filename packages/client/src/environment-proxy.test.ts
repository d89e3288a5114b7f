import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { environmentProxy } from './environment-proxy.ts';

const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
let before: NodeJS.ProcessEnv;
beforeEach(() => {
  before = { ...process.env };
  for (const name of variables) delete process.env[name];
});
afterEach(() => {
  for (const name of variables) delete process.env[name];
  Object.assign(process.env, before);
});

test.each<[NodeJS.ProcessEnv, string, string | undefined]>([
  [{}, 'https://luna.example', undefined],
  [{ HTTPS_PROXY: 'http://p' }, 'https://luna.example', 'HTTPS_PROXY'],
  [{ HTTPS_PROXY: 'http://p' }, 'http://luna.example', undefined],
  [{ HTTP_PROXY: 'http://p' }, 'https://luna.example', 'HTTP_PROXY'],
  [{ HTTP_PROXY: 'http://p', HTTPS_PROXY: '' }, 'https://luna.example', 'HTTP_PROXY'],
  [{ HTTPS_PROXY: 'http://p', https_proxy: 'http://q' }, 'https://luna.example', 'https_proxy'],
  [{ HTTPS_PROXY: 'http://p', no_proxy: '', NO_PROXY: 'luna.example' }, 'https://luna.example', undefined],
  [
    { HTTPS_PROXY: 'http://p', no_proxy: 'a', NO_PROXY: 'luna.example' },
    'https://luna.example',
    'HTTPS_PROXY',
  ],
])('with %j, the proxy of %s comes from %s', (environment, url, name) => {
  Object.assign(process.env, environment);
  expect(environmentProxy(new URL(url))?.name).toBe(name);
});

test.each([
  ['http://proxy.example:3128', 'http://proxy.example:3128'],
  ['proxy.example:3128', 'http://proxy.example:3128'],
  [' user:secret@proxy.example:3128 ', 'http://user:secret@proxy.example:3128'],
  ['[fd00::5]:3128', 'http://[fd00::5]:3128'],
  ['socks5://proxy.example', 'socks5://proxy.example'],
  [' ', undefined],
])('HTTPS_PROXY=%s is the address %s', (HTTPS_PROXY, value) => {
  Object.assign(process.env, { HTTPS_PROXY });
  expect(environmentProxy(new URL('https://luna.example'))?.value).toBe(value);
});

test.each([
  ['*', 'https://luna.example', true],
  ['a.example, * ', 'https://luna.example', true],
  ['luna.example', 'https://luna.example', true],
  ['LUNA.example', 'https://luna.example', true],
  ['example', 'https://luna.example', true],
  ['.example', 'https://luna.example', true],
  ['*.example', 'https://luna.example', true],
  ['xample', 'https://luna.example', false],
  ['luna.example.', 'https://luna.example', true],
  ['luna.example', 'https://luna.example.', true],
  ['.example.:443', 'https://luna.example.', true],
  ['.', 'https://luna.example.', false],
  ['luna.example:443', 'https://luna.example', true],
  ['luna.example:8443', 'https://luna.example', false],
  ['luna.example:8443', 'https://luna.example:8443', true],
  ['10.0.0.5', 'https://10.0.0.5', true],
  ['fd00::5', 'https://[fd00::5]:8443', true],
  ['FD00:0:0:0:0:0:0:5', 'https://[fd00::5]', true],
  ['[fd00::5]:8443', 'https://[fd00::5]:8443', true],
  ['[fd00::5]:8443', 'https://[fd00::5]', false],
  ['fd00::', 'https://[fd00::5]', false],
  ['10.0.0.0/8', 'https://10.1.2.3', true],
  ['10.1.2.3/8', 'https://10.200.0.1', true],
  ['10.0.0.0/8', 'https://11.0.0.1', false],
  ['192.168.4.0/22', 'https://192.168.7.255', true],
  ['192.168.4.0/22', 'https://192.168.8.0', false],
  ['0.0.0.0/0', 'https://192.0.2.1', true],
  ['0.0.0.0/0', 'https://[fd00::5]', false],
  ['10.0.0.5/32', 'https://10.0.0.5', true],
  ['10.0.0.0/8:8443', 'https://10.0.0.5:8443', true],
  ['10.0.0.0/8:8443', 'https://10.0.0.5', false],
  ['10.0.0.0/8', 'https://10.example', false],
  ['10.0.0.0/33', 'https://10.0.0.0', false],
  ['10.0.0.0/', 'https://10.0.0.0', false],
  ['10.0.0.0/8x', 'https://10.0.0.0', false],
  ['example/8', 'https://luna.example', false],
  ['fd00::/8', 'https://[fd12:3456::5]', true],
  ['FD00::/16', 'https://[fd00::5]:8443', true],
  ['[fd00::]/16', 'https://[fd00::5]', true],
  ['[fd00::]/16:8443', 'https://[fd00::5]', false],
  ['[fd00::]/16:8443', 'https://[fd00::5]:8443', true],
  ['fd00::/16', 'https://[fd01::5]', false],
  ['fd00::/129', 'https://[fd00::]', false],
  [' , ,', 'https://luna.example', false],
  ['http://%', 'https://luna.example', false],
])('NO_PROXY=%s exempts %s from the proxy: %s', (NO_PROXY, url, isPassed) => {
  Object.assign(process.env, { NO_PROXY, HTTPS_PROXY: 'http://proxy.example:3128' });
  expect(environmentProxy(new URL(url)) === undefined).toBe(isPassed);
});
