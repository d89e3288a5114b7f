// Room users: the files and the certificates of a user.
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { gone, listed, refusal, shown } from '../../answers/answers.ts';
import { startBench } from '../../target/bench.ts';

const userid = 'admin';
const stub = (name: string) => ({ id: name, url: `/users/admin/files/${encodeURIComponent(name)}` });

function formWith(...files: readonly File[]): FormData {
  const form = new FormData();
  files.forEach((file, index) => {
    form.append(`part${index}`, file);
  });
  return form;
}

/** Name, content and time of the single file in a compressed archive. */
function unpacked(archive: unknown) {
  const tar = gunzipSync(archive as Uint8Array); // the client's type for octets
  const text = (from: number, to: number) => tar.toString('latin1', from, to).replace(/\0.*$/s, '');
  const size = Number.parseInt(text(124, 136), 8);
  const sum = tar
    .subarray(0, 512)
    .reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return {
    name: text(0, 100),
    content: tar.toString('utf8', 512, 512 + size),
    storedAt: Number.parseInt(text(136, 148), 8) * 1000,
    format: text(257, 263),
    isSummed: Number.parseInt(text(148, 156), 8) === sum,
    blocks: tar.length / 512,
  };
}

describe.each(releases)('Release %s', (release) => {
  test('a file is uploaded, listed, described and downloaded', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const file = new File(['Grüße'], 'two words.txt');
    expect(await client.createUserFile({ userid, body: formWith(file) })).toEqual(gone);
    const files = [stub('supportInfo.txt'), stub('two words.txt')];
    expect(await client.listUserFiles({ userid })).toEqual(listed({ files }));
    const path = { userid, fileid: 'two words.txt' };
    expect(await client.getUserFile(path)).toEqual(
      shown({
        download: '/users/admin/files/two%20words.txt/download',
        lastUpdated: '2026-03-01 08:00:00',
        size: 7,
      }),
    );
    const { status, body } = Object(await client.getUserFileArchive(path));
    expect({ status, ...unpacked(body) }).toEqual({
      status: 200,
      name: 'two words.txt',
      content: 'Grüße',
      storedAt: bench.clock.now(),
      format: 'ustar',
      isSummed: true,
      blocks: 4,
    });
  });

  test.each([
    ['an empty file', 0, 3],
    ['a file of one block', 512, 4],
    ['a file longer than a block', 513, 5],
  ])('the archive of %s has whole blocks', async (_, length, blocks) => {
    const client = (await startBench({ release })).client();
    const content = 'x'.repeat(length);
    await client.createUserFile({ userid, body: formWith(new File([content], 'a.log')) });
    const { body } = Object(await client.getUserFileArchive({ userid, fileid: 'a.log' }));
    expect(unpacked(body)).toMatchObject({ content, blocks });
  });

  test('binary content is unchanged after upload and download', async () => {
    const client = (await startBench({ release })).client();
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    await client.createUserFile({ userid, body: formWith(new File([bytes], 'a.bin')) });
    const { body } = Object(await client.getUserFileArchive({ userid, fileid: 'a.bin' }));
    expect([...gunzipSync(body).subarray(512, 768)]).toEqual([...bytes]);
  });

  test('the list of files has pages', async () => {
    const client = (await startBench({ release })).client();
    await client.createUserFile({ userid, body: formWith(new File([''], 'a.log')) });
    const first = listed(
      { files: [stub('supportInfo.txt')] },
      '</users/admin/files?limit=1&offset=1>; rel="next"',
    );
    expect(await client.listUserFiles({ userid, limit: 1 })).toEqual(first);
    expect(await client.listUserFiles({ userid, offset: 1 })).toEqual(listed({ files: [stub('a.log')] }));
  });

  test('a user cannot list the files of another user', async () => {
    const bench = await startBench({ release });
    const refused = refusal(403, 'SERVERPLUGIN_USERID_NOT_AUTHORIZED');
    expect(await bench.client('monitor').listUserFiles({ userid })).toEqual(refused);
    expect(await bench.client().listUserFiles({ userid: 'monitor' })).toEqual(refused);
    const own = await bench.client('monitor').listUserFiles({ userid: 'monitor' });
    expect(own).toEqual(listed({ files: [] }));
  });
});

const data = `MIIB${'a'.repeat(76)}`;
const lines = [
  '-----BEGIN CERTIFICATE-----',
  data.slice(0, 64),
  data.slice(64),
  '-----END CERTIFICATE-----',
  '',
];

test('certificates are stored once, listed as PEM, and deleted together', async () => {
  const bench = await startBench();
  const client = bench.newestClient();
  const pem = lines.join('\n');
  const add = (certificate: string) =>
    client.createUserCertificate({ userid: 'monitor', body: { certificate } });
  expect(await add(pem)).toEqual(gone);
  expect(await add(`${lines[0]}\\n${data}\\n${lines[3]}`)).toEqual(gone);
  const monitor = bench.newestClient('monitor');
  const list = () => monitor.listUserCertificates({ userid: 'monitor' });
  expect(await list()).toEqual(listed({ certificates: [{ certificate: pem }] }));
  expect(await add(pem.replace('MIIB', 'MIIC'))).toEqual(gone);
  const certificates = [{ certificate: pem }, { certificate: pem.replace('MIIB', 'MIIC') }];
  expect(await list()).toEqual(listed({ certificates }));
  expect(await monitor.deleteUserCertificates({ userid: 'monitor' })).toEqual(gone);
  expect(await list()).toEqual(listed({ certificates: [] }));
});

test('release 14 adds a certificate, which release 17 lists', async () => {
  const bench = await startBench({ release: '14' });
  const certificate = lines.join('\n');
  const added = await bench.client().createUserCertificate({ userid: 'monitor', body: { certificate } });
  expect(added).toEqual(gone);
  const listing = await bench.newestClient('monitor').listUserCertificates({ userid: 'monitor' });
  expect(listing).toEqual(listed({ certificates: [{ certificate }] }));
});
