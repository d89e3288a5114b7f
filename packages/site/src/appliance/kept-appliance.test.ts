import { expect, test } from '@jest/globals';
import { createAppliance, partition } from '@lunarest/browser';
import { keptText, restoreKept } from './kept-appliance.ts';

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
