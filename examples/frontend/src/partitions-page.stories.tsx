// Stories in Storybook's component story format (CSF 3): Storybook shows this file as it is.
import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { appliance, createTestLuna } from './appliance.ts';
import { PartitionsPage } from './partitions-page.tsx';

export default {
  title: 'PartitionsPage',
  component: PartitionsPage,
  loaders: [async () => appliance.reset()],
  // A client of its own: the appliance has forgotten the sessions of others.
  render: () => <PartitionsPage luna={createTestLuna()} />,
};

export const Listed = {
  play: async ({ canvasElement }: Shown) => {
    await within(canvasElement).findByText('1532018000011');
  },
};

export const RolloverInProgress = {
  play: async ({ canvasElement }: Shown) => {
    appliance.answer('performSmkAction', 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS');
    const row = within(await within(canvasElement).findByRole('listitem', { name: '1532018000011' }));
    await userEvent.type(row.getByLabelText('Crypto officer'), 'crypto-officer-Passw0rd');
    await userEvent.click(row.getByRole('button', { name: 'Roll over' }));
    await row.findByText(/Wait until the rollover/);
  },
};

interface Shown {
  readonly canvasElement: HTMLElement;
}
