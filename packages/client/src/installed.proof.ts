// The built and installed package: ESM, CommonJS and a browser's bundle.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import ts from 'typescript';
import { type Installed, installPackage } from './testing/install-package.ts';

let installed: Installed;

beforeAll(async () => {
  installed = await installPackage();
});

const program = `
import { createLunaClient, type LunaClient14, paged } from '@lunarest/client';
import { certificateLogin } from '@lunarest/client/certificate-login';
import { checks } from '@lunarest/client/checks';

const account = { username: 'admin', password: 's3cret' };
const error = { message: '', details: '', returnCode: 403, status: 'ERROR', type: 'PLUGIN' };

async function fetch(request: Request): Promise<Response> {
  if (request.url.endsWith('/auth/session')) return new Response(null, { status: 204 });
  return Response.json({ ...error, id: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' }, { status: 403 });
}

async function main(): Promise<void> {
  const client = createLunaClient({ ...account, baseUrl: 'https://luna.example', fetch });
  const smk = { hsmid: 1n, partitionid: '2', smkid: 'rollover', actionid: 'start' };
  const result = await client.performSmkAction(smk);
  if (result.status === 403) {
    const id: 'HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS' = result.error.id;
    // @ts-expect-error the type is exact, not any
    const other: 'HSMPLUGIN_INVALID_HSM' = result.error.id;
    console.log([id, other].length);
  }
  const hsm = await client.waitForTask('3').catch((reason) => console.log(reason.name));
  if (hsm?.outcome === 'finished') console.log(hsm.task.state);
  // @ts-expect-error schema types came along: soLoginsLeft is a number
  const look = async () => { const seen = await client.getHsm({ hsmid: '1' }); if (seen.status === 200) seen.body.soLoginsLeft = 'x'; };
  console.log(typeof look);
  // @ts-expect-error release 14 has no SMK
  type Smk = LunaClient14['performSmkAction'];
  const lenient = createLunaClient({ ...account, baseUrl: 'https://luna.example', fetch, checks, unknown: 'value' });
  for await (const page of paged(lenient.listTasks, { limit: 5 }))
    console.log(page.status, page.status === 'unexpected' ? page.unexpected.errorId : '');
  const credentials = certificateLogin(() => ({ username: 'robot', certificate: 'robot.pem', privateKey: '' }));
  const robot = createLunaClient({ credentials, baseUrl: 'https://luna.example', fetch });
  await robot.listTasks().catch((reason) => console.log(reason.message));
  // @ts-expect-error either a certificate or a password
  const both = () => createLunaClient({ ...account, credentials, baseUrl: 'https://luna.example' });
  console.log(typeof both);
  console.log(checks({ release: '17', operation: 'getAppliance', status: 200, body: {} }));
  // Loads the transport; no server listens on that port.
  const own = createLunaClient({ ...account, baseUrl: 'https://127.0.0.1:49151', insecureTls: true });
  await own.listTasks().catch((reason) => console.log(reason.name, reason.cause.cause.code));
}

main();
`;
const printed = [
  '2',
  'UnexpectedAnswerError',
  'function',
  'unexpected HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS',
  'certificate is not a certificate in PEM',
  'function',
  'body: required',
  'ConnectionError ECONNREFUSED',
  '',
].join('\n');

test('ESM and CommonJS programs compile with exact types, without the contract installed, and run', async () => {
  const { folder } = installed;
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'ESNext.Disposable'],
    types: [],
    strict: true,
  };
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['a.mts', 'b.cts'] }),
  );
  await Promise.all(['a.mts', 'b.cts'].map((file) => writeFile(join(folder, file), program)));
  expect(await installed.compile()).toBe('');
  expect([await installed.run('a.mjs'), await installed.run('b.cjs')]).toEqual([printed, printed]);
});

test('ES modules, CommonJS and all entries share the classes of errors', async () => {
  await writeFile(
    join(installed.folder, 'classes.mjs'),
    `import { createRequire } from 'node:module';
     import * as imported from '@lunarest/client';
     import * as imported17 from '@lunarest/client/17';
     const require = createRequire(process.argv[1]);
     const [required, required17] = [require('@lunarest/client'), require('@lunarest/client/17')];
     const luna = required.createLunaClient({ baseUrl: 'https://luna.example', username: 'a', password: '', fetch });
     await luna.close();
     const failure = await luna.listTasks().catch((error) => error);
     const classes = [imported, imported17, required, required17].map((entry) => entry.ClientClosedError);
     console.log(classes.map((each) => failure instanceof each).join(' '));`,
  );
  expect(await installed.run('classes.mjs')).toBe('true true true true\n');
});

test('a runtime that replaces undici by a fetch without trust is refused', async () => {
  const [replacement, outfile] = ['undici.mjs', 'replaced.cjs'].map((name) => join(installed.folder, name));
  await writeFile(
    String(replacement),
    `export class Agent {}
     export class EnvHttpProxyAgent {}
     export class Pool {}
     export const buildConnector = () => () => {};
     export const { fetch, Request } = globalThis;`,
  );
  const contents = `import { createLunaClient } from '@lunarest/client';
    const account = { baseUrl: 'https://luna.example', username: 'admin', password: 's3cret' };
    const client = createLunaClient({ ...account, fingerprint: '00'.repeat(32) });
    const refused = client.listTasks().catch((error) => console.log(error.message));
    refused.then(() => client.close());`;
  await build({
    stdin: { contents, resolveDir: installed.folder },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    alias: { undici: String(replacement) },
    outfile: String(outfile),
    logLevel: 'silent',
  });
  expect(await installed.run('replaced.cjs')).toBe(
    'this runtime replaces undici, which enforces the trust in the appliance and uses the proxy: run the client in Node\n',
  );
});

test('a browser’s bundle contains nothing of Node, and refuses TLS options and certificate logins', async () => {
  const contents = `export { createLunaClient } from '@lunarest/client';
    export { certificateLogin } from '@lunarest/client/certificate-login';`;
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: installed.folder },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  expect(Object.keys(metafile.inputs).filter((input) => input.includes('undici'))).toEqual([]);
  expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
  expect(text).not.toMatch(/['"](node:|undici)/);
  expect(Object.keys(metafile.inputs).filter((input) => input.includes('checks'))).toEqual([]);

  const file = join(installed.folder, 'browser.mjs');
  await writeFile(file, text);
  const { certificateLogin, createLunaClient } = await import(pathToFileURL(file).href);
  const account = { baseUrl: 'https://luna.example', username: 'admin', password: 's3cret' };
  expect(() => createLunaClient({ ...account, insecureTls: true })).toThrow(
    new TypeError('insecureTls does not work in a browser: omit it'),
  );
  expect(() => certificateLogin({ username: 'robot', certificate: '', privateKey: '' })).toThrow(
    'certificateLogin does not work in a browser',
  );
});

const entries = ['index', '14', '17', 'checks', 'certificate-login'];

/** From one program for all entries, which parses their shared declarations once. */
function typesOf(entry: string): {
  readonly checker: ts.TypeChecker;
  readonly exports: readonly ts.Symbol[];
} {
  types ??= ts.createProgram(entries.map(declarationsOf), {
    module: ts.ModuleKind.NodeNext,
    skipLibCheck: true,
  });
  const checker = types.getTypeChecker();
  const file = types.getSourceFile(declarationsOf(entry));
  const declared = file && checker.getSymbolAtLocation(file);
  return { checker, exports: declared === undefined ? [] : checker.getExportsOfModule(declared) };
}
let types: ts.Program | undefined;

function declarationsOf(entry: string): string {
  return join(installed.folder, `node_modules/@lunarest/client/dist/${entry}.d.ts`);
}

test.each(entries)('the types of %s have exactly the exported values', async (entry) => {
  const { checker, exports } = typesOf(entry);
  const promised = exports.filter((symbol) => isValue(checker, symbol)).map(({ name }) => name);
  const module = await import(pathToFileURL(declarationsOf(entry).replace(/\.d\.ts$/, '.js')).href);
  expect(promised.toSorted()).toEqual(Object.keys(module).toSorted());
});

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  if (symbol.declarations?.every(isTypeOnly)) return false;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}

function isTypeOnly(declaration: ts.Declaration): boolean {
  return (
    ts.isExportSpecifier(declaration) && (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly)
  );
}
