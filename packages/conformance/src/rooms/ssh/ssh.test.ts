// Room ssh: the SSH service of the appliance.
import { describe, expect, test } from '@jest/globals';
import { releases } from '@lunarest/contract';
import { gone, shown } from '../../answers/answers.ts';
import { supportedValues } from '../../requests/contract-document.ts';
import { startBench } from '../../target/bench.ts';

const delivered = {
  cipherList: 'aes192-ctr:aes256-ctr',
  isPasswordAuthenticationEnabled: true,
  isKeyAuthenticationEnabled: true,
  port: 22,
  networkDevices: ['all'],
  fingerprint: expect.stringMatching(/^SHA256:[0-9a-f]{64}$/),
};

describe.each(releases)('Release %s', (release) => {
  test('the settings have the delivered values', async () => {
    const bench = await startBench({ release });
    expect(await bench.client('monitor').getSsh()).toEqual(shown(delivered));
  });

  test('a change sets the named properties and keeps the others', async () => {
    const bench = await startBench({ release });
    const client = bench.client('operator');
    expect(await client.changeSsh({ body: { port: 2222 } })).toEqual(gone);
    expect(await client.getSsh()).toEqual(shown({ ...delivered, port: 2222 }));
    const body = {
      cipherList: 'aes256-gcm@openssh.com:rijndael-cbc@lysator.liu.se',
      isPasswordAuthenticationEnabled: false,
      isKeyAuthenticationEnabled: true,
      port: 22,
      networkDevices: ['eth0', 'bond1'] as ('eth0' | 'bond1')[],
    };
    expect(await client.changeSsh({ body })).toEqual(gone);
    expect(await client.getSsh()).toEqual(shown({ ...delivered, ...body }));
    expect(await client.changeSsh({ body: {} })).toEqual(gone);
    expect(await client.getSsh()).toEqual(shown({ ...delivered, ...body }));
  });

  test('every cipher that the contract lists is supported', async () => {
    const cipherList = supportedValues(release, 'SshChange', 'cipherList').join(':');
    const client = (await startBench({ release })).client();
    expect(await client.changeSsh({ body: { cipherList } })).toEqual(gone);
    expect(await client.getSsh()).toEqual(shown({ ...delivered, cipherList }));
  });

  test('resetCiphers restores the default ciphers and nothing else', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    await client.changeSsh({ body: { cipherList: 'aes128-ctr', port: 1024 } });
    expect(await client.performSshAction({ actionid: 'resetCiphers', body: {} })).toEqual(gone);
    expect(await client.getSsh()).toEqual(shown({ ...delivered, port: 1024 }));
  });

  test('keyRegenerate creates a new host key', async () => {
    const bench = await startBench({ release });
    const client = bench.client();
    const before = bench.appliance.snapshot().ssh;
    expect(await client.performSshAction({ actionid: 'keyRegenerate' })).toEqual(gone);
    const after = bench.appliance.snapshot().ssh;
    expect(after).toEqual({ ...before, fingerprint: delivered.fingerprint });
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });
});
