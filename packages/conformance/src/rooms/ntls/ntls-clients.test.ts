// Room ntls: programs list, register, link and delete clients, as the vendor's samples do.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { partitionIds } from '@lunarest/server';
import { gone, listed, refusal, shown } from '../../answers/answers.ts';
import { certificateOf } from '../../steps/certificates.ts';
import { hsmPath, partitionPath } from '../../steps/paths.ts';
import { giveFiles } from '../../steps/prepared-users.ts';
import { hsmid, loginHsmSo } from '../../steps/steps.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType } from '../../target/call.ts';

const clientid = 'app-server-1';
const clients = '/api/lunasa/ntls/clients';
const url = `${clients}/${clientid}`;
const { payments, archive } = partitionIds;
const pem = certificateOf('new-server');
const noClient = refusal(404, 'NTLS_NO_CLIENT');
const noLink = refusal(404, 'NTLS_NO_LINK');
const registered = (name: string) => ({
  status: 200,
  headers: { location: `${clients}/${name}` },
  body: { client: name },
});
const linked = (name: string, id: string) => ({
  status: 204,
  headers: { location: `${clients}/${name}/links/${id}` },
  body: undefined,
});

describe.each(releases)('Release %s', (release) => {
  const seeded = {
    clientID: clientid,
    ip: '192.0.2.11',
    hostname: '',
    htlRequired: false,
    ottExpiry: 0,
    links: `${url}/links`,
    actions: `${url}/actions`,
  };

  test('credentials alone permit listing, reading and deleting clients, as in the samples', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const read = async (path: string) => (await call(bench.url, { path, headers })).body;
    expect(await read(clients)).toEqual({ clients: [{ clientID: clientid, url }] });
    expect(await read(url)).toEqual(seeded);
    expect(await read(seeded.links)).toEqual({
      links: [{ id: payments, url: `${seeded.links}/${payments}` }],
    });
    expect(await read(`${seeded.links}/${payments}`)).toEqual({
      type: 'hsm/partition',
      url: partitionPath('payments'),
    });
    expect(await read(seeded.actions)).toEqual({ actions: [] });
    expect(await call(bench.url, { method: 'DELETE', path: url, headers })).toMatchObject({ status: 204 });
    expect(await read(clients)).toEqual({ clients: [] });
  });

  test('a client is registered with its address and certificate, linked and unlinked', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    const body = { clientName: 'new-server', ip: '2001:db8::7', certificate: pem };
    expect(await client.registerNtlsClient({ body })).toEqual(registered('new-server'));
    const path = { clientid: 'new-server' };
    expect(await client.getNtlsClient(path)).toMatchObject(shown({ ip: '2001:db8::7', hostname: '' }));
    expect(bench.appliance.snapshot().ntls.clients['new-server']?.certificate).toBe(pem);
    expect(await client.listNtlsClientLinks(path)).toEqual(listed({ links: [] }));
    const link = { ...path, body: { url: partitionPath('archive') } };
    expect(await client.createNtlsClientLink(link)).toEqual(linked('new-server', archive));
    expect(await client.getNtlsClientLink({ ...path, linkid: archive })).toEqual(
      shown({ type: 'hsm/partition', url: partitionPath('archive') }),
    );
    expect(await client.deleteNtlsClientLink({ ...path, linkid: archive })).toEqual(gone);
    expect(await client.listNtlsClientLinks(path)).toEqual(listed({ links: [] }));
    expect(await client.deleteNtlsClientLink({ ...path, linkid: archive })).toEqual(noLink);
    expect(await client.deleteNtlsClient(path)).toEqual(gone);
    expect(await client.getNtlsClient(path)).toEqual(noClient);
  });

  test.each([
    ['on one line between line ends', (text: string) => text],
    ['with a backslash and an n at each line end', (text: string) => text.replaceAll('\n', '\\n')],
    ['without its first and last line', (text: string) => text.replaceAll(/-----[A-Z ]+-----|\n/g, '')],
  ])('the certificate can be sent %s', async (_, write) => {
    const bench = await startBench({ release });
    const body = { clientName: 'new-server', ip: '192.0.2.7', certificate: write(pem) };
    expect(await bench.client().registerNtlsClient({ body })).toEqual(registered('new-server'));
    expect(bench.appliance.snapshot().ntls.clients['new-server']?.certificate).toBe(pem);
  });

  test('the lists of clients and links have pages', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.registerNtlsClient({ body: { clientName: 'b', ip: '192.0.2.7', certificate: pem } });
    expect(await client.listNtlsClients({ limit: 1 })).toEqual(
      listed({ clients: [{ clientID: clientid, url }] }, `<${clients}?limit=1&offset=1>; rel="next"`),
    );
    expect(await client.listNtlsClients({ offset: 1 })).toEqual(
      listed({ clients: [{ clientID: 'b', url: `${clients}/b` }] }),
    );
    await client.createNtlsClientLink({ clientid, body: { url: partitionPath('archive') } });
    expect(await client.listNtlsClientLinks({ clientid, limit: 1, offset: 1 })).toEqual(
      listed({ links: [{ id: archive, url: `${url}/links/${archive}` }] }),
    );
  });

  test('a link ends with its partition, and every link ends when the HSM is erased', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.createNtlsClientLink({ clientid, body: { url: partitionPath('archive') } });
    await loginHsmSo(client);
    expect(await client.deletePartition({ hsmid, partitionid: payments })).toEqual(gone);
    expect(await client.listNtlsClientLinks({ clientid })).toEqual(
      listed({ links: [{ id: archive, url: `${url}/links/${archive}` }] }),
    );
    expect(await client.getNtlsClientLink({ clientid, linkid: payments })).toEqual(noLink);
    await client.performHsmAction({ hsmid, actionid: 'zeroize' });
    await client.performTaskAction({ taskid: '0', actionid: 'start' });
    expect(await client.listNtlsClientLinks({ clientid })).toEqual(listed({ links: [] }));
  });

  test('the login of the SO is sufficient on an appliance that requires it', async () => {
    const bench = await startBench({ release });
    const state = bench.appliance.snapshot();
    bench.appliance.restore({ ...state, system: { ...state.system, forceSoLogin: true } });
    const client = bench.client();
    const body = { clientName: 'new-server', ip: '192.0.2.7', certificate: pem };
    expect(await client.registerNtlsClient({ body })).toEqual(refusal(400, 'APPLIANCE_REQUIRE_SO_LOGIN'));
    await loginHsmSo(client);
    expect(await client.registerNtlsClient({ body })).toEqual(registered('new-server'));
  });
});

describe('Release 17', () => {
  test.each([
    ['a host name alone', { hostname: 'app.example.org' }, null],
    ['an address alone', { ip: '192.0.2.7' }, null],
    ['neither', {}, null],
    ['a file named after the host name', { hostname: 'filed.example.org' }, pem],
    ['a file named after the address', { ip: '192.0.2.99' }, pem],
  ])('a client is registered with %s', async (_, given, certificate) => {
    const bench = await startBench();
    giveFiles(bench, { 'filed.example.org.pem': pem, '192.0.2.99': pem });
    const body = { clientName: 'new-server', ...given };
    expect(await bench.newestClient().registerNtlsClient({ body })).toEqual(registered('new-server'));
    expect(bench.appliance.snapshot().ntls.clients['new-server']).toMatchObject({
      ip: '',
      hostname: '',
      ...given,
      certificate,
    });
  });

  test.each([
    ['an upload', () => pem],
    ['the body', () => ({ certificate: pem })],
    ['the body, on one line', () => ({ certificate: pem.replaceAll('\n', '\\n') })],
    ['a file of the caller', () => ({ file: 'new.pem' })],
  ])('a client receives its certificate from %s', async (_, body) => {
    const bench = await startBench();
    giveFiles(bench, { 'new.pem': pem });
    expect(await bench.newestClient().replaceNtlsClientCertificate({ clientid, body: body() })).toEqual(gone);
    expect(bench.appliance.snapshot().ntls.clients[clientid]?.certificate).toBe(pem);
  });

  test('a client has no filter until one is set', async () => {
    const client = (await startBench()).newestClient();
    expect(await client.getNtlsClientDn({ clientid })).toEqual(shown({ dn: '' }));
    const dn = 'C=CA/ST=Ontario/L=Ottawa/O=Some  org/DC=example/DC=org/';
    expect(await client.changeNtlsClientDn({ clientid, body: { dn } })).toEqual(gone);
    expect(await client.getNtlsClientDn({ clientid })).toEqual(shown({ dn }));
  });

  test('an invalid filter with many repetitions is refused', async () => {
    const client = (await startBench()).newestClient();
    const dn = `${'a=bbb'.repeat(47)}!`;
    expect(await client.changeNtlsClientDn({ clientid, body: { dn } })).toEqual(
      refusal(400, 'FRAMEWORK_BAD_REQUEST'),
    );
  });

  test('a program finds the partition of each client', async () => {
    const client = (await startBench()).newestClient('monitor');
    const listOf = await client.listNtlsClients();
    expect(listOf).toMatchObject({ status: 200 });
    expect(await client.getNtlsClientLink({ clientid, linkid: payments })).toEqual(
      shown({ type: 'hsm/partition', url: `${hsmPath}/partitions/${payments}` }),
    );
  });
});
