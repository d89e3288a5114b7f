// Room ssh: the SSH service of the appliance.
import { changeSsh, getSsh, performSshAction } from '@lunarest/appliance/ssh';
import type { NewestHandlers } from '@lunarest/contract';
import type { Context } from '../../context.ts';
import { doneAnswer } from '../work-answer.ts';

export const sshHandlers: Pick<NewestHandlers<Context>, 'getSsh' | 'changeSsh' | 'performSshAction'> = {
  getSsh: (_request, context) =>
    context.perform(getSsh, {}, ({ networkDevices, ...ssh }) => ({
      status: 200,
      body: { ...ssh, networkDevices: [...networkDevices] },
    })),

  changeSsh: ({ body }, context) => context.perform(changeSsh, { ...body }, doneAnswer),

  performSshAction: ({ path }, context) => context.perform(performSshAction, path, doneAnswer),
};
