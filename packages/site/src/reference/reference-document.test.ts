import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { operationTables, releases } from '@lunarest/contract';
import { documentPath } from '@lunarest/contract/documents';
import { isObject, readSource } from '@lunarest/openapi';
import { describeOperation, referenceDocument } from './reference-document.ts';

interface Shown {
  readonly operationId?: string;
  readonly description?: string;
  readonly 'x-codeSamples'?: readonly { readonly label: string; readonly source: string }[];
}

test.each(releases)('every operation of release %s has its facts and three samples', (release) => {
  const { content } = readSource('openapi.json', readFileSync(documentPath(release), 'utf8'));
  const shown = isObject(content) ? referenceDocument(content, release) : {};
  const items: readonly object[] = Object.values(shown.paths ?? {});
  const operations = items
    .flatMap((item): Shown[] => Object.values(item))
    .filter(({ operationId }) => operationId);
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    Object.keys(operationTables[release]).toSorted(),
  );
  const bare = operations.filter(
    ({ description = '', 'x-codeSamples': samples = [] }) =>
      !description.includes('- **Evidence** ') ||
      samples.map(({ label }) => label).join() !== 'curl,@lunarest/client,requests' ||
      samples.some(({ source }) => source.includes('undefined') || /(8443|luna \+ ).*\{/.test(source)),
  );
  expect(bare).toEqual([]);
});

test('the description has a bound beyond 2^53 with all its digits', () => {
  const schema = { type: 'integer', minimum: 1, maximum: 99999999999999999n, description: 'An identifier.' };
  expect(referenceDocument({ paths: {}, components: { schemas: { Id: schema } } }, '17')).toEqual({
    paths: {},
    components: {
      schemas: {
        Id: { type: 'integer', minimum: 1, description: 'An identifier. At most 99999999999999999.' },
      },
    },
  });
});

const table = operationTables[17];

test('roles, session, login, evidence, decisions and errors are in the description', () => {
  expect(describeOperation(table.performSmkAction, './decisions.html')).toBe(
    [
      '- **Roles** `admin`, `operator`',
      '- **Session** a private session: open one with `openSession`',
      '- **Login** co of the partition',
      '- **Evidence** documented (release 17): SMK action page',
      '- **Decisions** [D-9](./decisions.html#d-9), [D-11](./decisions.html#d-11), [D-33](./decisions.html#d-33), [D-35](./decisions.html#d-35), [D-36](./decisions.html#d-36), [D-37](./decisions.html#d-37)',
      '',
      'Errors:',
      '',
      '- **400** `FRAMEWORK_BAD_REQUEST`, `FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE`, `HSMPLUGIN_PARTITION_VERSION_INVALID`, `HSMPLUGIN_FUNC_NOT_SUPPORTED`',
      '- **401** `FRAMEWORK_USER_NOT_AUTHENTICATED`, `FRAMEWORK_NO_SESSION_COOKIE`, `FRAMEWORK_NO_ACL_RULE`, `FRAMEWORK_SESSION_NOT_PRIVATE`, `HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED`',
      '- **403** `HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS`',
      '- **404** `HSMPLUGIN_INVALID_HSM`, `HSMPLUGIN_INVALID_PARTITION`, `HSMPLUGIN_INVALID_SMKID`, `HSMPLUGIN_INVALID_ACTION`',
      '- **409** `HSMPLUGIN_SMK_NOT_INITIALIZED`',
      '- **422** `HSMPLUGIN_OPERATION_NOT_ALLOWED`',
      '- **500** `FRAMEWORK_INTERNAL_ERROR`',
      '- **503** `FRAMEWORK_UNAVAILABLE`',
    ].join('\n'),
  );
});

test('a task is in the description, and a note on the evidence', () => {
  const lines = describeOperation(table.createPartition, './decisions.html').split('\n');
  expect(lines.filter((line) => /Task|Evidence/.test(line))).toEqual([
    '- **Task** with a PED, the work waits as a task for a person',
    '- **Evidence** documented (release 14): create partition page; carried forward',
  ]);
});
