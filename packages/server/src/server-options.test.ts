import { expect, test } from '@jest/globals';
import { type ServerOptions, startServer } from './index.ts';

test.each<[unknown, string]>([
  [{ port: 'abc' }, 'port must be a whole number from 0 to 65535.'],
  [{ port: 65_536 }, 'port must be a whole number from 0 to 65535.'],
  [{ host: '' }, 'host must be a non-empty string.'],
  [
    { scenario: 'nope' },
    'scenario must be one of demo, factory, legacy-firmware, ped, or an object with a name.',
  ],
  [{ profile: 'x' }, 'profile must be one of documented, observed.'],
  [{ guard: 'x' }, 'guard must be one of enforce, report, off.'],
  [
    { taskProgress: 'soon' },
    'taskProgress must be { mode: "immediate" }, { mode: "manual" } or { mode: "time", milliseconds }.',
  ],
  [{ logger: { info() {} } }, 'logger must be an object with the methods info, error.'],
  [
    { environment: {} },
    'environment must be an object with the methods now, randomToken, digest, hashSecret, verifySecret, readCertificate, makeCertificate, makeLoginChallenge, loginCertificate, openLoginAnswer, gzip.',
  ],
  [{ data: '' }, 'data must be a non-empty string.'],
  [
    { store: 'postgres//user:secret@host' },
    'store must be a URL such as postgres://USER:PASSWORD@HOST:5432/DATABASE, or an open store.',
  ],
  [
    { store: 'postgres:', appliance: 'a/b' },
    'appliance must be a name of 1 to 64 letters, digits, dots, dashes and underscores.',
  ],
  [{ store: 'postgres:', data: 'folder' }, 'data and store exclude each other.'],
  [{ appliance: 'lab' }, 'appliance requires the option store.'],
  [{ tls: { cert: 'secret' } }, 'tls must be false or an object with cert and key in PEM.'],
])('invalid options are refused: %j', async (options, message) => {
  const refused = startServer(options as ServerOptions);
  await expect(refused).rejects.toThrow(new TypeError(`startServer: ${message}`));
});

test('the refusal of an unknown option lists the known options', async () => {
  const misspelt: object = { prot: 1 };
  await expect(startServer(misspelt)).rejects.toThrow(
    new TypeError(
      'startServer has no option prot. Known: appliance, cors, data, environment, framework, guard, host, logger, port, profile, scenario, store, taskProgress, tls, validator.',
    ),
  );
  await expect(startServer('8443' as ServerOptions)).rejects.toThrow(
    'startServer requires an object of options.',
  );
});
