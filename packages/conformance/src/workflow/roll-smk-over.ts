// Workflow step: the Crypto Officer rolls over the SMK of the partition.
import { expect } from '@jest/globals';
import { refusal, shown } from '../answers/answers.ts';
import type { NewestClient } from '../target/target-client.ts';
import { partition, partitionPath } from './new-partition.ts';

const primary = 'smk-fw7-primary';
const rollover = 'smk-fw7-rollover';

function key(id: string, state: 'Initialized' | 'Not Initialized') {
  return shown({ id, state, actions: `${partitionPath}/smk/${id}/actions` });
}

export async function rollSmkOver(client: NewestClient): Promise<void> {
  const look = async () => ({
    primary: await client.getSmk({ ...partition, smkid: primary }),
    rollover: await client.getSmk({ ...partition, smkid: rollover }),
  });
  const act = (actionid: string) => client.performSmkAction({ ...partition, smkid: rollover, actionid });
  const open = key(rollover, 'Initialized');
  const closed = key(rollover, 'Not Initialized');

  expect(await look()).toEqual({ primary: key(primary, 'Initialized'), rollover: closed });
  expect(await act('start')).toEqual(open);
  expect(await act('start')).toEqual(refusal(403, 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'));
  expect(await look()).toEqual({ primary: key(primary, 'Initialized'), rollover: open });
  expect(await act('end')).toEqual(closed);
  expect(await look()).toEqual({ primary: key(primary, 'Initialized'), rollover: closed });
}
