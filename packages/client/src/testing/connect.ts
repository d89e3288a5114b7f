// A client of an appliance in memory.
import { createLunaClient } from '../luna-client.ts';
import { account, createFakeAppliance } from './fake-appliance.ts';

export function connect(...table: Parameters<typeof createFakeAppliance>) {
  const appliance = createFakeAppliance(...table);
  return { appliance, client: createLunaClient({ ...account, fetch: appliance.fetch }) };
}
