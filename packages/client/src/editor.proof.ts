// The texts that an editor shows a user of the client, from the language service of TypeScript.
import { beforeAll, expect, test } from '@jest/globals';
import { operationTables } from '@lunarest/contract';
import { type Editor, openEditor } from './testing/editor.ts';

const operations = Object.keys(operationTables['17']);

const program = `
import { createLunaClient, type LunaClient, type Partition, type PerformSmkActionResult, type SmkKey, type Task } from './index.ts';
const luna = createLunaClient({ baseUrl: 'https://luna.example', username: 'admin', password: '' });
export type Named = [Partition, PerformSmkActionResult, SmkKey, Task];
const ids = { hsmid: '1', partitionid: '2', smkid: 'smk-fw7-rollover' };
luna.performSmkAction({ ...ids, actionid: '' });
luna.loginHsm({ hsmid: '1', body: { role: '' } });
luna.loginPartition({ hsmid: '1', partitionid: '2', body: { role: '', password: '' } });
luna.performServiceAction({ serviceid: 'ssh', actionid: '' });
luna.performPartitionRoleAction({ hsmid: '1', partitionid: '2', roleid: '', actionid: 'reset', body: {} });
const seen = await luna.getPartition({ hsmid: '1', partitionid: '2' });
if (seen.status === 200) seen.body;
createLunaClient({ baseUrl: '', username: '', password: '', fingerprint: process.env.LUNA_PIN });
createLunaClient({ baseUrl: '', username: '', password: '', ca: process.env.LUNA_CA });
const lenient = createLunaClient({ baseUrl: '', username: '', password: '', unknown: 'value' });
lenient.getSmk;
${operations.map(callOf).join('\n')}
`;

/** Calls an operation and distinguishes its results, as a program would. */
function callOf(operation: string): string {
  const input = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  return `export async function ${operation}(input: import('./index.ts').${input}) {
    const result = await luna.${operation}(input);
    return 'error' in result ? result.error.id : result;
  }`;
}

let editor: Editor;

beforeAll(() => {
  editor = openEditor(program);
  // Compile the program before the first test.
  editor.complaints();
});

test('the comment of an operation has its purpose, requirements, answers, evidence and an example', () => {
  expect(editor.hover('luna.performSmkAction(')).toEqual({
    declaration:
      '(method) Operations17.performSmkAction(input: PerformSmkActionInput, options?: CallOptions): Promise<PerformSmkActionResult>',
    comment: [
      'Perform an SMK action. `POST /api/lunasa/hsms/{hsmid}/partitions/{partitionid}/smk/{smkid}/actions/{actionid}`',
      '',
      'Starts or ends the rollover of the primary SMK; only smk-fw7-rollover has these actions. After start, new blobs are created with a new primary SMK. end deletes the old one, and blobs that were not taken over are lost. The Crypto Officer of the partition must be logged in.',
      '',
      '- Needs: appliance role admin or operator, a private session, login as partition:co.',
      '- 200: The action is done. The body is the SMK, or an empty object.',
      '- 400: FRAMEWORK_BAD_REQUEST, FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE, HSMPLUGIN_PARTITION_VERSION_INVALID, HSMPLUGIN_FUNC_NOT_SUPPORTED',
      '- 401: FRAMEWORK_USER_NOT_AUTHENTICATED, FRAMEWORK_NO_SESSION_COOKIE, FRAMEWORK_NO_ACL_RULE, FRAMEWORK_SESSION_NOT_PRIVATE, HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED',
      '- 403: HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS',
      '- 404: HSMPLUGIN_INVALID_HSM, HSMPLUGIN_INVALID_PARTITION, HSMPLUGIN_INVALID_SMKID, HSMPLUGIN_INVALID_ACTION',
      '- 409: HSMPLUGIN_SMK_NOT_INITIALIZED',
      '- 422: HSMPLUGIN_OPERATION_NOT_ALLOWED',
      '- 500: FRAMEWORK_INTERNAL_ERROR',
      '- 503: FRAMEWORK_UNAVAILABLE',
      '- Evidence: documented in release 17, SMK action page.',
    ].join('\n'),
    tags: [
      '@example await luna.performSmkAction({',
      "  hsmid: '532018',",
      "  partitionid: '1532018000011',",
      "  smkid: 'smk-fw7-rollover',",
      "  actionid: 'start',",
      '});',
    ].join('\n'),
  });
});

test('the comment of an operation with the SO’s password explains when the password is not sent', () => {
  expect(editor.hover('luna.loginHsm(').tags).toBe(
    [
      '@throws LastLoginAttemptError when the SO has one login left and `force` is not set.',
      "@example await luna.loginHsm({ hsmid: '532018', body: { role: 'so', password: 'example-Passw0rd-1', ped: '0' } });",
    ].join('\n'),
  );
});

test('every operation has a description, statuses, evidence and an example', () => {
  const bare = operations.filter((operation) => {
    const { comment, tags } = editor.hover(`luna.${operation}(`);
    const [, description = '', facts = ''] = comment.split('\n\n');
    return (
      description === '' || !/^- [45]\d\d: /m.test(facts) || !facts.includes('- Evidence: ') || tags === ''
    );
  });
  expect({ operations: operations.length, bare }).toEqual({ operations: 199, bare: [] });
});

test('the comments remain when unknown answers are values', () => {
  expect(editor.hover('lenient.getSmk').comment).toMatch(/^Get an SMK\. `GET .*`\n\nReturns whether /);
});

test('a property that refers to a schema has its description', () => {
  expect(editor.hover("partitionid: '2', body: { role: '', password").tags).toBe(
    '@description The current password, as proof. It has no bounds, because a password that an earlier release accepted must remain usable.',
  );
});

test('bodies have the names of their schemas', () => {
  expect(editor.hover('seen.body').declaration).toBe('(property) body: Partition');
});

test.each([
  ["actionid: '", ['end', 'start']],
  ["hsmid: '1', body: { role: '", ['audit', 'so']],
  ["partitionid: '2', body: { role: '", ['co', 'cu', 'so']],
  ["roleid: '", ['audit', 'co', 'cu', 'so']],
  ["serviceid: 'ssh', actionid: '", ['restart', 'start', 'stop']],
])('an editor offers the values of the contract after %s', (marker, offered) => {
  expect(editor.completions(marker)).toEqual(offered);
});

test('the compiler needs fewer than 1400 instantiations for a program that calls every operation', () => {
  expect(editor.instantiations()).toBeLessThan(1400);
});

test('the error for a pin that may be undefined names the pin and never proposes insecureTls', () => {
  const complaints = editor.complaints();
  expect(complaints.map((complaint) => complaint.split('\n').at(-1)?.trim())).toEqual([
    "Type 'undefined' is not assignable to type 'string | readonly [string, string]'.",
    expect.stringMatching(/^Property 'fingerprint' is missing in type /),
  ]);
  expect(complaints.join()).not.toContain('insecureTls');
});
