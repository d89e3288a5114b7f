// Credentials that a function supplies when a session is opened.
import { expect, test } from '@jest/globals';
import { createLunaClient } from './luna-client.ts';
import type { LunaClientOptions } from './options.ts';
import { createFakeAppliance, refuse } from './testing/fake-appliance.ts';

const baseUrl = 'https://luna.example';
const tasks = { status: 200, body: { tasks: [] } };
const header = (text: string) => `Basic ${btoa(text)}`;

test('each session is opened with the current result of the function', async () => {
  const lost = refuse(401, 'FRAMEWORK_NO_SESSION_COOKIE');
  const { fetch, asked } = createFakeAppliance({ 'GET /tasks': [tasks, lost, tasks] });
  const passwords = ['first', 'second'];
  const credentials = async () => ({ username: 'admin', password: passwords.shift() ?? '' });
  const client = createLunaClient({ baseUrl, credentials, fetch });
  expect(passwords).toEqual(['first', 'second']);
  await client.listTasks();
  await client.listTasks();
  await client.close();
  expect(asked.flatMap(({ authorization }) => authorization ?? [])).toEqual([
    header('admin:first'),
    header('admin:second'),
  ]);
});

test('an error of the function is the error of the call, and the next call calls it again', async () => {
  const { fetch } = createFakeAppliance({ 'GET /tasks': tasks });
  const answers = [Promise.reject(new Error('sealed')), Promise.resolve({ username: 'a', password: 'b' })];
  const credentials = () => answers.shift() ?? Promise.reject(new Error('asked too often'));
  const client = createLunaClient({ baseUrl, credentials, fetch });
  await expect(client.listTasks()).rejects.toEqual(new Error('sealed'));
  expect(await client.listTasks()).toEqual({ status: 200, headers: {}, body: { tasks: [] } });
  await client.close();
});

test('the result of the function is checked before it is sent', async () => {
  const { fetch, asked } = createFakeAppliance();
  const credentials = () => ({ username: 'a:b', password: 'c' });
  const client = createLunaClient({ baseUrl, credentials, fetch });
  await expect(client.listTasks()).rejects.toEqual(new TypeError('username must not contain a colon'));
  expect(asked).toEqual([]);
});

test.each<[Record<string, unknown>, string]>([
  [
    { credentials: () => {}, username: 'admin' },
    'credentials must be a function, which replaces username and password',
  ],
  [{ credentials: {} }, 'credentials must be a function, which replaces username and password'],
  [{}, 'username and password must be strings'],
])('%p is refused', (given, message) => {
  // These options violate the types.
  const options = { baseUrl, ...given } as LunaClientOptions;
  expect(() => createLunaClient(options)).toThrow(new TypeError(message));
});
