// Third-party tools that read OpenAPI documents: their packages and commands.

/** The packages with their versions. Only the proof installs them, from the npm registry. */
export const packages: Readonly<Record<string, string>> = {
  '@apidevtools/swagger-parser': '13.1.0',
  '@hey-api/openapi-ts': '0.99.0',
  '@kubb/cli': '4.39.3',
  '@kubb/core': '4.39.3',
  '@kubb/plugin-oas': '4.39.3',
  '@kubb/plugin-ts': '4.39.3',
  '@kubb/plugin-zod': '4.39.3',
  '@mswjs/source': '0.5.0',
  '@redocly/cli': '2.77.0',
  '@zodios/core': '10.9.6',
  axios: '1.21.1',
  msw: '2.15.0',
  'openapi-msw': '2.0.0',
  'openapi-typescript': '7.13.0',
  'openapi-zod-client': '1.18.3',
  orval: '8.38.0',
  typescript: '5.9.3',
  zod: '3.25.76',
};

/** A document, and the folder that a generator writes for it. */
interface Generation {
  readonly document: string;
  readonly out: string;
}

interface Generator {
  readonly name: string;
  /** Programs in node_modules/.bin and their arguments; one start covers all documents where the tool can. */
  commands(generations: readonly Generation[]): readonly (readonly string[])[];
  /** Required files, by name. */
  files?(generations: readonly Generation[]): Readonly<Record<string, string>>;
}

/** The generators whose files must compile. */
export const generators: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    commands: (generations) =>
      generations.map(({ document, out }) => ['openapi-typescript', document, '-o', `${out}/types.ts`]),
  },
  {
    name: '@hey-api/openapi-ts',
    commands: () => [['openapi-ts', '--file', 'openapi-ts.config.mjs', '--no-log-file']],
    files: (generations) => ({ 'openapi-ts.config.mjs': openapiTsConfig(generations) }),
  },
  {
    name: 'orval',
    commands: () => [['orval', '--config', 'orval.config.mjs']],
    files: (generations) => ({ 'orval.config.mjs': orvalConfig(generations) }),
  },
  {
    name: 'openapi-zod-client',
    commands: (generations) =>
      generations.map(({ document, out }) => ['openapi-zod-client', document, '-o', `${out}/client.ts`]),
  },
  {
    name: 'kubb',
    commands: () => [['kubb', 'generate', '--config', 'kubb.config.mjs']],
    files: (generations) => ({ 'kubb.config.mjs': kubbConfig(generations) }),
  },
];

function openapiTsConfig(generations: readonly Generation[]): string {
  const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'];
  const jobs = generations.map(({ document, out }) => ({ input: document, output: out, plugins }));
  return `export default ${JSON.stringify(jobs)};\n`;
}

function orvalConfig(generations: readonly Generation[]): string {
  const outputs = generations.flatMap(({ document, out }) => [
    [`client-${document}`, { input: document, output: { target: `${out}/client.ts`, client: 'fetch' } }],
    [`zod-${document}`, { input: document, output: { target: `${out}/zod.ts`, client: 'zod' } }],
  ]);
  return `export default ${JSON.stringify(Object.fromEntries(outputs))};\n`;
}

function kubbConfig(generations: readonly Generation[]): string {
  const inputs = generations.map(({ document, out }) => ({
    root: '.',
    input: { path: document },
    output: { path: out, format: false, lint: false },
  }));
  return `import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';
export default ${JSON.stringify(inputs)}.map((input) => ({
  ...input,
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs({ output: { path: 'types' } }),
    pluginZod({ output: { path: 'zod' } }),
  ],
}));
`;
}

/** Prints the message of each defect that swagger-parser finds in the given documents. */
export const parserProgram = `import SwaggerParser from '@apidevtools/swagger-parser';
for (const document of process.argv.slice(2))
  await SwaggerParser.validate(document).catch((error) => console.log(document, error.message));
`;

/** Prints the statuses that handlers of MSW, made from each given document, answer at the reference server's address. */
export const mswProgram = `import { readFileSync } from 'node:fs';
import { fromOpenApi } from '@mswjs/source/open-api';
import { setupServer } from 'msw/node';
for (const document of process.argv.slice(2)) {
  const handlers = await fromOpenApi(readFileSync(document, 'utf8'));
  const server = setupServer(...handlers);
  server.listen({ onUnhandledRequest: 'error' });
  for (const path of ['/tasks', '/api/lunasa/hsms', '/api/lunasa/hsms/532018/partitions/1532018000011']) {
    const { status } = await fetch('https://127.0.0.1:8443' + path);
    console.log(document, path, status);
  }
  server.close();
}
`;

/** A program with a handler of openapi-msw, whose path, parameters and answer are checked by the types of the document. */
export function openapiMswProgram(types: string): string {
  return `import { createOpenApiHttp } from 'openapi-msw';
import type { paths } from '${types}';
const http = createOpenApiHttp<paths>({ baseUrl: 'https://127.0.0.1:8443' });
export const handler = http.get('/tasks', ({ response }) => response(200).json({ tasks: [] }));
const error = { message: '', details: '', returnCode: 404, status: 'ERROR', type: 'PLUGIN' } as const;
export const refusal = http.get('/api/lunasa/hsms/{hsmid}', ({ response }) => {
  // @ts-expect-error 404 has one identifier
  response(404).json({ ...error, id: 'FRAMEWORK_INTERNAL_ERROR' });
  return response(404).json({ ...error, id: 'HSMPLUGIN_INVALID_HSM' });
});
// @ts-expect-error the document has no such path
export const wrong = http.get('/nothing', ({ response }) => response(200).empty());
`;
}
