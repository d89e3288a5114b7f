import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { findServedAppliance, type ServedAppliance } from './served-appliance.ts';

const served = { appliance: '/appliance', control: '/control', server: 'https://127.0.0.1:8443' };

test.each<[string, ServedAppliance | null]>([
  [JSON.stringify(served), served],
  [JSON.stringify({ ...served, control: null }), { ...served, control: null }],
  ['{}', null],
  ['null', null],
  ['<!doctype html>', null],
  [JSON.stringify({ ...served, appliance: 'https://elsewhere.example' }), null],
])('where the host answers %s', async (text, expected) => {
  const host = createServer((_, response) => response.end(text)).listen(0, '127.0.0.1');
  await once(host, 'listening');
  // A server that listens on TCP always has an AddressInfo.
  const { port } = host.address() as AddressInfo;
  expect(await findServedAppliance(`http://127.0.0.1:${port}/lunarest.json`)).toEqual(expected);
  host.closeAllConnections();
  host.close();
});

test('where there is no host', async () => {
  expect(await findServedAppliance('http://127.0.0.1:1/lunarest.json')).toBeNull();
});
