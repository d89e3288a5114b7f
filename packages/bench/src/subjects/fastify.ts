// Fastify with the schemas of the contract: it checks request bodies and serializes answers by their schemas.
import { newestRelease, operationTables } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import Fastify from 'fastify';
import { announce } from './announce.ts';
import { readAnswers } from './recorded-answers.ts';

const document = JSON.parse(JSON.stringify(openApiDocument(newestRelease)));
// Fastify's validator supports draft 7 of JSON Schema, and ignores newer keywords of the contract.
const app = Fastify({ ajv: { customOptions: { strict: false, validateFormats: false } } });
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
  done(null, body === '' ? undefined : JSON.parse(String(body)));
});
app.addSchema(atHome({ $id: 'contract', definitions: document.components.schemas }));

for (const { method, path, status, headers, body } of readAnswers()) {
  const operation = operationAt(method, path);
  app.route({
    method: method === 'PATCH' ? 'PATCH' : 'GET',
    url: path,
    schema: {
      ...schemaOf('body', operation.requestBody),
      response: { [status]: schemaOf('schema', operation.responses[status]).schema ?? { type: 'null' } },
    },
    handler: (_request, reply) =>
      reply
        .code(status)
        .headers(headers)
        .send(body === '' ? undefined : JSON.parse(body)),
  });
}
announce(await app.listen({ port: 0, host: '127.0.0.1' }));

function operationAt(method: string, path: string) {
  const segments = path.split('/');
  const found = Object.values(operationTables[newestRelease]).find((operation) => {
    const template = operation.path.split('/');
    return (
      operation.method === method.toLowerCase() &&
      template.length === segments.length &&
      template.every((segment, index) => segment.startsWith('{') || segment === segments[index])
    );
  });
  if (found === undefined) throw new Error(`there is no operation at ${method} ${path}`);
  return document.paths[found.path][found.method];
}

/**
 * The schema of the first media type, under a name, with references into the schema that Fastify has as
 * `contract`.
 */
function schemaOf(name: string, content: { readonly content?: object } | undefined) {
  const [first] = Object.values(content?.content ?? {});
  if (first?.schema === undefined) return {};
  return { [name]: atHome(first.schema) };
}

/** A schema whose references lead to the schema that Fastify has as `contract`. */
function atHome(schema: object) {
  const text = JSON.stringify(schema).replaceAll('"#/components/schemas/', '"contract#/definitions/');
  return JSON.parse(text);
}
