/** The client of the `demo` and `ped` scenarios, which reaches the first of their partitions. */
import { partitionIds } from '../scenarios/credentials.ts';
import type { Ntls } from './ntls.ts';

const clientID = 'app-server-1';

export const seededClients: Ntls['clients'] = {
  [clientID]: {
    clientID,
    ip: '192.0.2.11',
    hostname: '',
    certificate: null,
    dn: '',
    links: [partitionIds.payments],
  },
};
