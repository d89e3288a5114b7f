// Proofs of `npm run mock`, as part of the bundle.
import { createServer } from 'node:http';
import { beforeAll, expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { listeningPort } from '@lunarest/tooling/listening-port';
import { bundled, bundleProgram, runProgram } from './testing/running-program.ts';

beforeAll(bundleProgram);

test.each(['14', '17'] as const)('the mock of release %s answers until SIGTERM', async (release) => {
  const { child, ended, printed, untilPrinted } = runProgram([
    ...bundled,
    'mock',
    '--release',
    release,
    '--port',
    '0',
  ]);
  await untilPrinted('until Ctrl-C.');
  const url = /answers on (\S+)/.exec(printed())?.[1];
  const headers = {
    'Content-Type': vendorMediaType(release),
    Authorization: `Basic ${btoa('admin:any')}`,
    Prefer: 'code=401, example=FRAMEWORK_NO_ACL_RULE',
  };
  const answer = await fetch(`${url}/tasks`, { headers });
  expect(await answer.json()).toMatchObject({ id: 'FRAMEWORK_NO_ACL_RULE', returnCode: 401 });
  child.kill('SIGTERM');
  expect(await ended).toEqual({
    code: 0,
    out: `The mock of release ${release} answers on ${url} until Ctrl-C.
Select an answer with the header Prefer, for example 'Prefer: code=404, example=HSMPLUGIN_INVALID_HSM'.
`,
    err: '',
  });
});

test('wrong use prints one line and ends with exit code 2', async () => {
  const err = 'There is no release "9". Known: 14, 17. (npm run mock -- --help)\n';
  expect(await runProgram([...bundled, 'mock', '--release', '9']).ended).toEqual({ code: 2, out: '', err });
});

test('a port in use prints one line and ends with exit code 1', async () => {
  const holder = createServer();
  const port = await listeningPort(holder);
  const ended = await runProgram([...bundled, 'mock', '--port', String(port)]).ended;
  holder.close();
  const err = `Port ${port} is in use. Choose another with --port.\n`;
  expect(ended).toEqual({ code: 1, out: '', err });
});
