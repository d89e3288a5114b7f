// The appliance behind the site: the one that the host serves, or the one in the page, kept from page to page.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { afterEach, expect, test } from '@jest/globals';
import { createAppliance, hsm, partition } from '@lunarest/browser';
import {
  findServedAppliance,
  keptText,
  type PageAppliance,
  restoreKept,
  type ServedAppliance,
} from './appliance.ts';

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

afterEach(() => mock.timers.reset());

const pageWith = (appliance = createAppliance()): PageAppliance => ({ appliance, scenario: 'demo' });

test('the state of an appliance goes on in another page, where a reset returns to its scenario', () => {
  const first: PageAppliance = { appliance: createAppliance({ scenario: 'factory' }), scenario: 'factory' };
  first.appliance.shape(hsm({ label: 'mine', so: 'so-Passw0rd' }), partition({ label: 'keys', version: 1 }));
  const second = pageWith();
  restoreKept(second, keptText(first, now), now);
  expect([second.appliance.state, second.scenario]).toEqual([first.appliance.state, 'factory']);
  second.appliance.reset();
  expect(second.appliance.state.hsm.initialized).toBe(false);
});

test.each([
  ['a running clock runs on', false, 671_000],
  ['a stopped clock stands still', true, 660_000],
])('%s while a page loads', (_, frozen, expected) => {
  mock.timers.enable({ apis: ['Date'], now });
  const first = pageWith();
  first.appliance.clock.advance('11 min');
  if (frozen) first.appliance.clock.freeze();
  const text = keptText(first, Date.now());
  mock.timers.tick(11_000);
  const second = pageWith();
  restoreKept(second, text, Date.now());
  const { clock } = second.appliance;
  expect([clock.now() - now, clock.frozen]).toEqual([expected, frozen]);
});

test('of a state of another version only the scenario remains', () => {
  const page = pageWith();
  restoreKept(page, '{"scenario":"factory","state":{"version":0}}', now);
  expect([page.scenario, page.appliance.state.hsm.initialized]).toEqual(['factory', false]);
  page.appliance.reset();
  expect(page.appliance.state.hsm.initialized).toBe(false);
});

test.each(['', '{}', '{"state":{"version":0}}'])('what is no kept appliance changes nothing: %s', (text) => {
  const page = pageWith();
  const before = page.appliance.state;
  restoreKept(page, text, now);
  expect(page.appliance.state).toBe(before);
});
