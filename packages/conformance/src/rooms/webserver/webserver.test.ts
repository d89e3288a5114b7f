// Room webserver: the settings of the web server and of its blocklist.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { errorOf, gone, listed, shown } from '../../answers/answers.ts';
import { supportedValues } from '../../requests/contract-document.ts';
import { startBench } from '../../target/bench.ts';
import { basic, call, mediaType } from '../../target/call.ts';

const actions = '/api/lunasa/webServer/actions';
const usual = { maxInfractionCount: 10, timeoutStart: 5, timeoutMultiplier: 1.5 };

describe.each(releases)('Release %s', (release) => {
  const name = release === '14' ? 'blacklist' : 'blocklist';
  const delivered = {
    cipherList: supportedValues(release, 'WebServerChange', 'cipherList').join(':'),
    netDevice: 'all',
    port: 8443,
    maxFileSize: 104_857_600,
    [name]: `/api/lunasa/webServer/${name}`,
    actions,
  };

  test('the settings link to the blocklist by its name in the release', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').getWebServer()).toEqual(shown(delivered));
  });

  test('a change sets the named properties and keeps the others', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    expect(await client.changeWebServer({ body: { maxFileSize: 1 } })).toEqual(gone);
    expect(await client.getWebServer()).toEqual(shown({ ...delivered, maxFileSize: 1 }));
    expect(await client.changeWebServer({ body: { cipherList: delivered.cipherList } })).toEqual(gone);
    const body = {
      cipherList: 'AES128-SHA256',
      netDevice: 'all_ipv4',
      port: 443,
      maxFileSize: 2_147_483_647,
    };
    expect(await client.changeWebServer({ body })).toEqual(gone);
    expect(await client.getWebServer()).toEqual(shown({ ...delivered, ...body }));
  });

  test('the name of the blocklist in the other release is unknown', async () => {
    const bench = await startBench({ release });
    const headers = { ...mediaType(release), ...basic('admin') };
    const other = release === '14' ? 'blocklist' : 'blacklist';
    const answer = await call(bench.url, { path: `/api/lunasa/webServer/${other}`, headers });
    expect({ status: answer.status, body: answer.body }).toEqual({
      status: 404,
      body: errorOf(404, 'FRAMEWORK_NO_RESOURCE'),
    });
  });

  test.each([
    ['one property', { maxInfractionCount: 3 }, { ...usual, maxInfractionCount: 3 }],
    ['a fraction', { timeoutMultiplier: 2.25 }, { ...usual, timeoutMultiplier: 2.25 }],
    ['no property', {}, usual],
    [
      'every property',
      { maxInfractionCount: 1, timeoutStart: 2, timeoutMultiplier: 3 },
      { maxInfractionCount: 1, timeoutStart: 2, timeoutMultiplier: 3 },
    ],
    ['severity 0', { severity: 0 }, { maxInfractionCount: 20, timeoutStart: 0, timeoutMultiplier: 1 }],
    ['severity 100', { severity: 100 }, { maxInfractionCount: 1, timeoutStart: 10, timeoutMultiplier: 2 }],
    ['severity, which overrides the others', { severity: 50, timeoutStart: 99 }, usual],
  ])('a change and a replacement set %s', async (_, body, blocklist) => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    expect(await client.changeBlocklist({ body })).toEqual(gone);
    expect(await client.getBlocklist()).toEqual(shown({ ...blocklist, actions }));
    expect(await client.replaceBlocklist({ body })).toEqual(gone);
    expect(await client.getBlocklist()).toEqual(shown({ ...blocklist, actions }));
  });

  test('a replacement resets omitted properties, and a change keeps them', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.changeBlocklist({ body: { maxInfractionCount: 3, timeoutStart: 7 } });
    await client.changeBlocklist({ body: { timeoutStart: 8 } });
    expect(await client.getBlocklist()).toEqual(
      shown({ ...usual, maxInfractionCount: 3, timeoutStart: 8, actions }),
    );
    await client.replaceBlocklist({ body: { timeoutStart: 9 } });
    expect(await client.getBlocklist()).toEqual(shown({ ...usual, timeoutStart: 9, actions }));
  });

  test('the web server has no actions', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').listWebServerActions({})).toEqual(listed({ actions: [] }));
  });
});
