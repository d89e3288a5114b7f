// The appliance behind the site: the one that the host serves, or the one in the page, kept from page to page.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createAppliance, partition } from '@lunarest/browser';
import { findServedAppliance, keptText, restoreKept, type ServedAppliance } from './appliance.ts';

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

const now = Date.parse('2026-03-01T08:00:00Z');

test('state and clock of an appliance go on in another page', () => {
  const first = createAppliance({ with: [partition({ label: 'keys', version: 1 })] });
  first.clock.freeze();
  first.clock.set(now + 660_000);
  const second = createAppliance();
  restoreKept(second, keptText(first, now), now + 1000);
  expect([second.state, second.clock.now() - now, second.clock.frozen]).toEqual([first.state, 661_000, true]);
});

test.each(['', '{}', '{"state":{"version":0}}'])('what is no kept appliance changes nothing: %s', (text) => {
  const appliance = createAppliance();
  const before = appliance.state;
  restoreKept(appliance, text, now);
  expect(appliance.state).toBe(before);
});
