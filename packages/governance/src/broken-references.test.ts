import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { run } from './testing/run.ts';

const folder = temporaryFolder();

interface Things {
  readonly parameter: string;
  readonly schema: string;
  readonly answer: string;
  readonly limit: number;
}

const whole: Things = {
  parameter: '{ name: q, in: query, schema: { type: string } }',
  schema: '{ type: object, required: [id], properties: { id: { type: string } } }',
  answer: '{ description: Failed., content: { application/json: { schema: { type: string } } } }',
  limit: 10,
};

function write(name: string, { parameter, schema, answer, limit }: Things): string {
  const file = join(folder, name);
  const text = `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - ${parameter}
        - { name: limit, in: query, schema: { type: integer, maximum: ${limit} } }
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                oneOf:
                  - ${schema}
                  - { type: 'null' }
                  - { type: string, maxLength: 5 }
        default: ${answer}
`;
  writeFileSync(file, text);
  return file;
}

async function findings(...args: readonly string[]) {
  const { code, stdout } = await run('--format', 'json', ...args);
  const { findings: found } = JSON.parse(stdout);
  return { code, found: found.map(({ id, message }: { id: string; message: string }) => ({ id, message })) };
}

const tighter = {
  id: 'request-bound-was-tightened',
  message: '`maximum` of query parameter `limit` was tightened from 10 to 5',
};

describe('a reference that cannot be resolved', () => {
  const base = write('base.yaml', whole);

  test.each([
    ['a parameter', 'parameter', "{ $ref: 'missing.yaml#/q' }", 'missing.yaml#/q'],
    ['an alternative', 'schema', "{ $ref: '#/components/schemas/Missing' }", '#/components/schemas/Missing'],
    ['an answer', 'answer', "{ $ref: '#/components/responses/Missing' }", '#/components/responses/Missing'],
  ])('to %s is one finding, and the rest is compared', async (_, part, written, reference) => {
    const revision = write('revision.yaml', { ...whole, [part]: written, limit: 5 });
    for (const [from, to] of [
      [base, revision],
      [revision, base],
    ] as const) {
      const { code, found } = await findings('diff', from, to, '--fail-on', 'breaking');
      const changed =
        to === revision
          ? tighter
          : {
              id: 'request-bound-was-loosened',
              message: '`maximum` of query parameter `limit` was loosened from 5 to 10',
            };
      expect(code).toBe(1);
      expect(found).toEqual([
        {
          id: 'no-unresolved-refs',
          message: expect.stringMatching(new RegExp(`^${reference} cannot be resolved`)),
        },
        changed,
      ]);
    }
  });

  test('is one finding of the lint, in addition to the other findings', async () => {
    const file = write('linted.yaml', {
      ...whole,
      schema: "{ $ref: '#/components/schemas/Missing' }",
      parameter: '{ name: q, in: nowhere, schema: { type: string } }',
    });
    const { code, found } = await findings('lint', file, '--fail-on', 'error');
    expect(code).toBe(1);
    const errors = found.filter(({ id }: { id: string }) => ['no-unresolved-refs', 'struct'].includes(id));
    expect(errors).toEqual([
      { id: 'struct', message: expect.stringContaining('`in` can be one of the following only') },
      { id: 'no-unresolved-refs', message: '#/components/schemas/Missing cannot be resolved' },
    ]);
  });

  test.each([
    ['a parameter', 'parameter'],
    ['an answer', 'answer'],
  ])('to %s causes no finding of another rule', async (_, part) => {
    const linted = async (value: Things) => (await findings('lint', write('linted.yaml', value))).found;
    const missing = "{ $ref: '#/components/parameters/Missing' }";
    const added = await linted({ ...whole, [part]: missing });
    const known = new Set(
      (await linted(whole)).map(({ id, message }: { id: string; message: string }) => id + message),
    );
    expect(
      added.filter(({ id, message }: { id: string; message: string }) => !known.has(id + message)),
    ).toEqual([{ id: 'no-unresolved-refs', message: '#/components/parameters/Missing cannot be resolved' }]);
  });
});
