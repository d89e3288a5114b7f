import { expect, test } from '@jest/globals';
import { createBench } from '../testing/bench.ts';
import { changeWebServer } from '../webserver/web-server.ts';
import { changeSsh, getSsh, performSshAction } from './ssh.ts';

test('a change sets the given fields; the fingerprint stays', () => {
  const bench = createBench('demo');
  const before = bench.output(getSsh, {});
  bench.output(changeSsh, { port: 65_535, networkDevices: ['eth3'] });
  expect(bench.output(getSsh, {})).toEqual({ ...before, port: 65_535, networkDevices: ['eth3'] });
});

test.each([
  ['FRAMEWORK_BAD_REQUEST', { port: 23 }],
  ['FRAMEWORK_BAD_REQUEST', { port: 1023, cipherList: 'none' }],
  ['SSH_OPERATION_FAILED', { port: 1792 }],
  ['SSH_FAILED_TO_SET_CIPHERS', { port: 1024, cipherList: 'none' }],
  ['SSH_FAILED_TO_SET_CIPHERS', { cipherList: '' }],
])('%s refuses the change %j', (failure, change) => {
  const bench = createBench('demo');
  const before = bench.state;
  expect(bench.failure(changeSsh, change)).toBe(failure);
  expect(bench.state).toEqual(before);
});

test('the current port of the web server is refused', () => {
  const bench = createBench('demo');
  bench.output(changeWebServer, { port: 9443 });
  expect(bench.failure(changeSsh, { port: 9443 })).toBe('SSH_OPERATION_FAILED');
  bench.output(changeSsh, { port: 8443 });
});

test('an unknown action is not found', () => {
  expect(createBench('demo').failure(performSshAction, { actionid: 'constructor' })).toBe(
    'FRAMEWORK_NO_RESOURCE',
  );
});
