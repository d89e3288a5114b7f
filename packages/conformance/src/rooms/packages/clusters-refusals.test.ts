// Refusals about the cluster.
import { hsmPasswords } from '@lunarest/server';
import { testRefusalCases } from '../../refusals/refusal-cases.ts';
import { inEveryRelease } from '../../refusals/tested-releases.ts';

const badRequest = { status: 400, id: 'FRAMEWORK_BAD_REQUEST' };
const cluster = (password: string) => ({
  body: { authentication: [{ type: 'SO' as const, password }], clusterLabel: 'example' },
});

testRefusalCases(inEveryRelease, [
  [
    'a cluster on an HSM that is not initialized',
    {
      scenario: 'factory',
      attempt: (client) => client.createCluster(cluster(hsmPasswords.so)),
      status: 400,
      id: 'HSMPLUGIN_HSM_NOT_INITIALIZED',
    },
  ],
  ['a cluster without a password', { attempt: (client) => client.createCluster(cluster('')), ...badRequest }],
  [
    'a second cluster',
    {
      given: (client) => client.createCluster(cluster(hsmPasswords.so)),
      attempt: (client) => client.createCluster(cluster(hsmPasswords.so)),
      status: 400,
      id: 'CLUSTER_ALREADY_EXISTS',
    },
  ],
  [
    'reading an unknown cluster',
    {
      given: (client) => client.createCluster(cluster(hsmPasswords.so)),
      attempt: (client) => client.listClusterMembers({ clusterID: 'cluster-2' }),
      status: 404,
      id: 'CLUSTER_DOES_NOT_EXIST',
    },
  ],
]);
