import { describe, expect, test } from '@jest/globals';
import { type Release, releases, vendorMediaType } from '@lunarest/contract';
import { type AnswerTable, answerTables } from '@lunarest/contract/answers';
import { openApiDocument } from '@lunarest/contract/documents';
import { replacementAnswer } from './appliance-contract.ts';
import { checkAnswer } from './check-answer.ts';
import { checkAnyAnswer } from './check-any-answer.ts';
import type { AskedRequest } from './expected-answers.ts';
import { bodyOf, type GivenAnswer } from './seen-answer.ts';

const cors = { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' };
const jsonHeaders = { ...cors, 'content-type': 'application/json' };

function asked(method: string, url: string, mediaType = vendorMediaType('17') as string): AskedRequest {
  return { method, url, headers: { 'content-type': mediaType, 'accept-type': undefined }, wellFormed: true };
}

function given(status: number, body: unknown, headers: GivenAnswer['headers'] = jsonHeaders): GivenAnswer {
  return { status, headers, body: bodyOf(body === undefined ? [] : [JSON.stringify(body)]) };
}

function failure(id: string, returnCode: number) {
  return { id, message: '', details: '', returnCode, status: 'ERROR', type: 'FRAMEWORK' };
}

test('every example of the contract is a valid answer of its operation', () => {
  const examples = releases.map(examplesOf);
  expect(examples.flat().filter(({ findings }) => findings.length > 0)).toEqual([]);
  expect(examples.map(({ length }) => length > 300)).toEqual([true, true]);
});

test('the replacement of an invalid answer is documented for a request with and without an operation', () => {
  const { status, headers, body = '' } = replacementAnswer('a-report');
  const lowerCase = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const answer = { status, headers: lowerCase, body: bodyOf([body]) };
  const requests = releases.flatMap((release) => requestsOf(release));
  const wrong = [
    ...requests,
    asked('GET', '/nowhere'),
    asked('PUT', '/tasks'),
    asked('GET', '/tasks', 'text/html'),
  ].filter((request) => checkAnyAnswer(request, answer).findings.length > 0);
  expect(wrong).toEqual([]);
});

describe('the check finds every answer unverifiable', () => {
  const table = (change: Partial<AnswerTable>): AnswerTable => ({ ...answerTables['17'], ...change });

  test('of an operation without documented answers', () => {
    const findings = checkAnswer(
      asked('GET', '/tasks'),
      given(200, { tasks: [] }),
      table({ operations: {} }),
    ).findings;
    expect(findings).toEqual([
      { what: 'unverifiable', where: 'status', expected: 'a documented operation', contract: '#/paths' },
    ]);
  });

  test('of a media type without a schema', () => {
    const { listTasks } = answerTables['17'].operations;
    const answer = listTasks?.answers[200];
    if (listTasks === undefined || answer === undefined) throw new Error('the contract has no listTasks');
    const without = { ...answer, content: { 'application/json': null } };
    const operations = { listTasks: { ...listTasks, answers: { ...listTasks.answers, 200: without } } };
    const { findings } = checkAnswer(
      asked('GET', '/tasks'),
      given(200, { tasks: [] }),
      table({ operations }),
    );
    expect(findings).toEqual([
      {
        what: 'unverifiable',
        where: 'body',
        expected: 'a schema',
        contract: '#/paths/~1tasks/get/responses/200/content',
      },
    ]);
  });
});

describe('the statuses that the check accepts depend on the request', () => {
  test.each([
    [
      '404 to an unknown path',
      asked('GET', '/nowhere'),
      given(404, failure('FRAMEWORK_NO_RESOURCE', 404)),
      [],
    ],
    [
      '400 to an unknown path',
      asked('GET', '/nowhere'),
      given(400, failure('FRAMEWORK_BAD_REQUEST', 400)),
      ['status-undocumented'],
    ],
    [
      '400 to an unknown path without a Host header',
      { ...asked('GET', '/nowhere'), wellFormed: false },
      given(400, failure('FRAMEWORK_BAD_REQUEST', 400)),
      [],
    ],
    [
      '404 to a path that only the newest release has, in release 14',
      asked('GET', '/api/lunasa/hsms/1/partitions/1000000/smk/a', vendorMediaType('14')),
      given(404, failure('FRAMEWORK_NO_RESOURCE', 404)),
      [],
    ],
    [
      '404 to a known path',
      asked('GET', '/tasks'),
      given(404, failure('FRAMEWORK_NO_RESOURCE', 404)),
      ['status-undocumented'],
    ],
    [
      'a refused media type on a known path',
      asked('GET', '/tasks', 'text/html'),
      given(400, failure('FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 400)),
      [],
    ],
    ['a path in absolute form', asked('GET', 'http://localhost/tasks?a#b'), given(200, { tasks: [] }), []],
  ])('%s', (_, request, answer, findings) => {
    expect(checkAnyAnswer(request, answer).findings.map(({ what }) => what)).toEqual(findings);
  });
});

test('a finding names the place in answer and contract, and no value', () => {
  const secret = 'a-secret-value';
  const { findings } = checkAnyAnswer(
    asked('GET', '/api/lunasa/hsms'),
    given(200, { hsms: [{ id: 5, url: secret }] }),
  );
  expect(findings).toEqual([
    {
      what: 'body-invalid',
      where: 'body/hsms/0/id',
      expected: 'type',
      contract: '#/components/schemas/HsmStub/properties/id/type',
    },
  ]);
});

/** Every named example of every response. */
function examplesOf(release: Release) {
  const document = openApiDocument(release);
  return requestsOf(release).flatMap((request) => {
    const operation = at(document, `paths/${stepOf(request.template)}/${request.method.toLowerCase()}`);
    return Object.entries(at(operation, 'responses')).flatMap(([status, written]) => {
      const response = resolve(document, written);
      const headers = headersOf(document, response);
      return bodiesOf(document, response).map(([name, body]) => ({
        place: `${release} ${request.method} ${request.template} ${status} ${name}`,
        findings: checkAnyAnswer(request, given(Number(status), body, headers)).findings,
      }));
    });
  });
}

function requestsOf(release: Release) {
  const paths = Object.entries(openApiDocument(release).paths);
  return paths.flatMap(([template, item]) =>
    Object.keys(item ?? {}).map((method) => {
      const url = template.replaceAll(/\{\w+\}/g, '1000000');
      return { ...asked(method.toUpperCase(), url, vendorMediaType(release)), template };
    }),
  );
}

type Json = Readonly<Record<string, unknown>>;

function bodiesOf(document: Json, response: Json): readonly (readonly [string, unknown])[] {
  const content = Object.values(at(response, 'content'));
  if (content.length === 0) return [['no body', undefined]];
  return content.flatMap((body) =>
    Object.entries(at(body, 'examples')).map(
      ([name, example]) => [name, resolve(document, example).value] as const,
    ),
  );
}

function headersOf(document: Json, response: Json): Record<string, string> {
  const headers = Object.entries(at(response, 'headers')).map(
    ([name, header]) => [name.toLowerCase(), String(resolve(document, header).example)] as const,
  );
  const [mediaType] = Object.keys(at(response, 'content'));
  return {
    ...Object.fromEntries(headers),
    ...(mediaType === undefined ? {} : { 'content-type': mediaType }),
  };
}

function resolve(document: Json, value: unknown): Json {
  const { $ref } = objectOf(value);
  return typeof $ref === 'string' ? resolve(document, at(document, $ref.slice(2))) : objectOf(value);
}

function at(value: unknown, pointer: string): Json {
  const keyOf = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');
  return pointer.split('/').reduce((parent: Json, step) => objectOf(parent[keyOf(step)]), objectOf(value));
}

function objectOf(value: unknown): Json {
  return isJson(value) ? value : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function stepOf(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
