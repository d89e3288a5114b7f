// The state of an appliance as a client can read it, for a comparison before and after the workflow.
import { partitionIds } from '@lunarest/server';
import { hsmid } from '../steps/steps.ts';
import type { NewestClient } from '../target/target-client.ts';

export async function visibleStateOf(client: NewestClient) {
  const partitions = [];
  for (const partitionid of Object.values(partitionIds))
    partitions.push({
      shown: shownBy(await client.getPartition({ hsmid, partitionid })),
      roles: shownBy(await client.listPartitionRoles({ hsmid, partitionid })),
      policies: shownBy(await client.listPartitionPolicies({ hsmid, partitionid })),
      objects: shownBy(await client.listPartitionObjects({ hsmid, partitionid })),
    });
  return {
    users: shownBy(await client.listUsers()),
    files: shownBy(await client.listUserFiles({ userid: 'admin' })),
    clients: shownBy(await client.listNtlsClients()),
    links: shownBy(await client.listNtlsClientLinks({ clientid: 'app-server-1' })),
    hsm: shownBy(await client.getHsm({ hsmid })),
    so: shownBy(await client.getHsmRole({ hsmid, roleid: 'so' })),
    auditor: shownBy(await client.getHsmRole({ hsmid, roleid: 'audit' })),
    storage: shownBy(await client.getHsmStorageSpace({ hsmid })),
    metrics: shownBy(await client.getHsmMetrics({ hsmid })),
    listOfPartitions: shownBy(await client.listPartitions({ hsmid })),
    partitions,
    ssh: shownBy(await client.getSsh()),
    sshService: shownBy(await client.getService({ serviceid: 'ssh' })),
    tasks: shownBy(await client.listTasks()),
  };
}

/** The body of a successful read. Throws on a refusal, because equal refusals prove nothing about the state. */
function shownBy<Body>(
  result:
    | { readonly status: 200; readonly body: Body }
    | { readonly status: number; readonly error: unknown },
): Body {
  if ('error' in result) throw new Error(`the read was refused: ${JSON.stringify(result)}`);
  return result.body;
}
