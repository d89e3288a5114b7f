// Tests of the appliance of the site: a served one, or one in the page, whose state is kept for the next page.
import { createServer } from 'node:http';
import { mock } from 'node:test';
import { afterEach, expect, test } from '@jest/globals';
import { createAppliance, hsm, partition } from '@lunarest/browser';
import { listeningPort } from '@lunarest/tooling/listening-port';
import {
  findServedAppliance,
  keptText,
  loadReference,
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
])('the served appliance of a host that answers %s', async (text, expected) => {
  const host = createServer((_, response) => response.end(text));
  const port = await listeningPort(host);
  expect(await findServedAppliance(`http://127.0.0.1:${port}/lunarest.json`)).toEqual(expected);
  host.closeAllConnections();
  host.close();
});

test('without a host, there is no served appliance', async () => {
  expect(await findServedAppliance('http://127.0.0.1:1/lunarest.json')).toBeNull();
});

test('the samples of the reference call the served appliance', async () => {
  const sample = `{"source":"curl '${served.server}/auth/session'"}`;
  const host = createServer(({ url }, response) => {
    response.writeHead(url === '/reference.json' ? 200 : 404).end(sample);
  });
  const port = await listeningPort(host);
  const at = (path: string, by: ServedAppliance | null) =>
    loadReference(`http://127.0.0.1:${port}${path}`, by);
  const server = 'http://[::1]:9443';
  expect([await at('/reference.json', null), await at('/reference.json', { ...served, server })]).toEqual([
    sample,
    `{"source":"curl '${server}/auth/session'"}`,
  ]);
  await expect(at('/nothing', null)).rejects.toThrow('/nothing cannot be loaded');
  host.closeAllConnections();
  host.close();
});

const now = Date.parse('2026-03-01T08:00:00Z');

afterEach(() => mock.timers.reset());

const pageWith = (appliance = createAppliance()): PageAppliance => ({ appliance, scenario: 'demo' });

test('the state of an appliance continues in another page, where a reset restores its scenario', () => {
  const first: PageAppliance = { appliance: createAppliance({ scenario: 'factory' }), scenario: 'factory' };
  first.appliance.shape(hsm({ label: 'mine', so: 'so-Passw0rd' }), partition({ label: 'keys', version: 1 }));
  const second = pageWith();
  restoreKept(second, keptText(first, now), now);
  expect([second.appliance.state, second.scenario]).toEqual([first.appliance.state, 'factory']);
  second.appliance.reset();
  expect(second.appliance.state.hsm.initialized).toBe(false);
});

test.each([
  ['a running clock continues', false, 671_000],
  ['a stopped clock does not advance', true, 660_000],
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

test('only the scenario of a state with another version is restored', () => {
  const page = pageWith();
  restoreKept(page, '{"scenario":"factory","state":{"version":0}}', now);
  expect([page.scenario, page.appliance.state.hsm.initialized]).toEqual(['factory', false]);
  page.appliance.reset();
  expect(page.appliance.state.hsm.initialized).toBe(false);
});

test.each(['', '{}', '{"state":{"version":0}}'])(
  'an invalid text of an appliance changes nothing: %s',
  (text) => {
    const page = pageWith();
    const before = page.appliance.state;
    restoreKept(page, text, now);
    expect(page.appliance.state).toBe(before);
  },
);
