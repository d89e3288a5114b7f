// Every paged list: limit and offset select a part of the list that the operation returns without them.
import { describe, expect, test } from '@jest/globals';
import { type OperationDescription, releases } from '@lunarest/contract';
import { hsmPasswords, type ScenarioName } from '@lunarest/server';
import { operationRows } from '../requests/contract-document.ts';
import { validRequest } from '../requests/valid-request.ts';
import { hsmPath } from '../steps/paths.ts';
import { giveFiles } from '../steps/prepared-users.ts';
import { hsmid, loginHsmSo } from '../steps/steps.ts';
import { type Bench, startBench } from '../target/bench.ts';
import { call, openCookie } from '../target/call.ts';
import type { TargetClient } from '../target/target-client.ts';

/** Creates entries of the lists that have none in scenario `demo` at the path of the contract's example. */
interface Situation {
  readonly scenario?: ScenarioName;
  readonly path?: string;
  readonly prepare?: (client: TargetClient, bench: Bench) => Promise<unknown>;
}

const situations: Readonly<Record<string, Situation>> = {
  listClusterMembers: {
    path: '/api/clusters/cluster-1/members',
    prepare: (client) => {
      const authentication = [{ type: 'SO' as const, password: hsmPasswords.so }];
      return client.createCluster({ body: { authentication, clusterLabel: 'example' } });
    },
  },
  listHsmRoleActions: { path: `${hsmPath}/roles/audit/actions` },
  listPackageFiles: { prepare: (client) => client.createPackageFile({ body: packageForm() }) },
  listPedActions: { scenario: 'ped', path: `${hsmPath}/ped/peds/1/actions` },
  listRemoteHosts: {
    prepare: (_, bench) => bench.newestClient().createRemoteHost({ body: { address: '192.0.2.114' } }),
  },
  listTaskActions: { prepare: queueZeroize },
  listTasks: { prepare: queueZeroize },
  listUpgrades: {
    prepare: async (client, bench) => {
      giveFiles(bench, { 'more.lic': '621000100-001 Key backup\n' });
      await loginHsmSo(client);
      return client.createUpgrade({ body: { file: 'more.lic' } });
    },
  },
  listUserCertificates: {
    path: '/users/monitor/certificates',
    prepare: (_, bench) => {
      const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
      return bench.newestClient().createUserCertificate({ userid: 'monitor', body: { certificate } });
    },
  },
};

function packageForm(): FormData {
  const form = new FormData();
  const authCode = 'AbCdEf/123456789';
  form.set(
    'file',
    new File([`package: lunasa\nversion: 7.9.1\nauthcode: ${authCode}\n`], 'lunasa_update-7.9.1.spkg'),
  );
  form.set('authCode', authCode);
  form.set('useEvp', 'true');
  return form;
}

async function queueZeroize(client: TargetClient): Promise<unknown> {
  await loginHsmSo(client);
  return client.performHsmAction({ hsmid, actionid: 'zeroize' });
}

/** Lists that never have an entry. */
const alwaysEmpty = ['listWebServerActions'];

describe.each(releases)('In release %s limit and offset select a part of the list of', (release) => {
  const rows = operationRows(release).filter(([, { parameters }]) =>
    parameters.some(({ name }) => name === 'limit'),
  );

  test.each(rows)('%s', async (id, operation) => {
    const { scenario = 'demo', path, prepare } = situations[id] ?? {};
    const bench = await startBench({ release, scenario });
    await prepare?.(bench.client(), bench);
    const list = await listReader(bench, operation, path);
    const whole = await list('');
    expect(whole.length === 0).toBe(alwaysEmpty.includes(id));
    expect(await list('limit=1')).toEqual(whole.slice(0, 1));
    expect(await list('offset=1')).toEqual(whole.slice(1));
  });

  /** Reads the list of an operation with a query. */
  async function listReader(bench: Bench, operation: OperationDescription, path?: string) {
    const example = validRequest(release, operation);
    const headers = { ...example.headers, ...(await openCookie(bench.url)) };
    return async (query: string): Promise<readonly unknown[]> => {
      const answer = await call(bench.url, { path: `${path ?? example.path}?${query}`, headers });
      const [entries] = Object.values(Object(answer.body)).filter(Array.isArray);
      expect({ status: answer.status, isList: entries !== undefined }).toEqual({ status: 200, isList: true });
      return entries ?? [];
    };
  }
});
