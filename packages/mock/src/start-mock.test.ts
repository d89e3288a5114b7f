import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { releases, vendorMediaType } from '@lunarest/contract';
import { openApiDocument } from '@lunarest/contract/documents';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type RunningMock, startMock } from './start-mock.ts';
import { documentedAnswers } from './testing/documented-answers.ts';

describe.each(releases)('the mock of release %s', (release) => {
  const document = openApiDocument(release);
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: true });
  addFormats.default(ajv);
  ajv.addFormat('password', true).addFormat('int64', true);
  ajv.addSchema({ $id: 'contract', ...document });
  const compiled = new Map<string, ValidateFunction>();

  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock({ release, port: 0 });
  });
  afterAll(() => mock.close());

  test.each(documentedAnswers(document))('answers $name when it is asked for', async (asked) => {
    const { method, path, mediaType, body, status, example, schema } = asked;
    const response = await fetch(`${mock.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'Content-Type': mediaType,
        Prefer: `code=${status}${example === null ? '' : `, example=${example.name}`}`,
        ...asked.credentials,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    expect({ status: response.status, body: isJson ? JSON.parse(text) : text || undefined }).toEqual({
      status,
      body: example?.value,
    });
    if (schema !== null) {
      const validate = compile(schema);
      expect({ valid: validate(example?.value), errors: validate.errors }).toEqual({
        valid: true,
        errors: null,
      });
    }
  });

  /** Once for each schema, of which most stand in many places. */
  function compile(schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
    compiled.set(text, validate);
    return validate;
  }

  test('refuses a request that the contract refuses', async () => {
    const response = await fetch(`${mock.url}/tasks`, {
      headers: { 'Content-Type': vendorMediaType(release) },
    });
    expect(response.status).toBe(401);
  });
});

test('an identifier beyond 2^53 is as good as any other', async () => {
  const mock = await startMock({ release: '17', port: 0 });
  const response = await fetch(`${mock.url}/api/lunasa/hsms/532018/partitions/99999999999999999`, {
    headers: { 'Content-Type': vendorMediaType('17'), Authorization: `Basic ${btoa('somebody:something')}` },
  });
  expect(response.status).toBe(200);
  await mock.close();
});

test('a port that is taken is said to be', async () => {
  const first = await startMock({ release: '14', port: 0 });
  const port = Number(new URL(first.url).port);
  await expect(startMock({ release: '14', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});
