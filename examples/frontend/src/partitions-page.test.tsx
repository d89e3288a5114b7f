// Vitest and Testing Library, in a browser.
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { appliance, createTestLuna, startAppliance } from './appliance.ts';
import { PartitionsPage } from './partitions-page.tsx';

beforeAll(startAppliance);
afterEach(() => {
  cleanup();
  appliance.reset();
});

test('a second rollover has to wait for the first: the appliance keeps its state', async () => {
  const row = await openRow();
  await userEvent.click(row.getByRole('button', { name: 'Roll over' }));
  await row.findByText('The rollover has begun.');
  await userEvent.click(row.getByRole('button', { name: 'Roll over' }));
  await row.findByText(/HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS/);
});

test('a refusal can be asked for; both of its names are types', async () => {
  appliance.answer('performSmkAction', 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS');
  const row = await openRow();
  await userEvent.click(row.getByRole('button', { name: 'Roll over' }));
  await row.findByText(/HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS/);
});

test('an HSM that is gone is reported', async () => {
  appliance.answer('listPartitions', 'HSMPLUGIN_INVALID_HSM');
  render(<PartitionsPage luna={createTestLuna()} />);
  expect((await screen.findByRole('alert')).textContent).not.toBe('');
});

/** The row of the demonstration's partition, with the password of its crypto officer. */
async function openRow() {
  render(<PartitionsPage luna={createTestLuna()} />);
  const row = within(await screen.findByRole('listitem', { name: '1532018000011' }));
  await userEvent.type(row.getByLabelText('Crypto officer'), 'crypto-officer-Passw0rd');
  return row;
}
