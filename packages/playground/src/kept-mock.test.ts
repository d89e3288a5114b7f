import { expect, test } from '@jest/globals';
import { keepMock } from './kept-mock.ts';
import { startMockThread, ThreadEnded } from './mock-thread.ts';
import { repository } from './place.ts';

const options = { release: '17', port: 0 } as const;

/** A kept mock whose thread runs a file of testing/, with the reported lines. */
function keep(file: string) {
  const lines: string[] = [];
  const waiting: { readonly part: string; readonly found: (line: string) => void }[] = [];
  const start = () => startMockThread(options, new URL(`./testing/${file}`, import.meta.url));
  const mock = keepMock(start, (line) => {
    lines.push(line);
    for (const { part, found } of waiting) if (line.includes(part)) found(line);
  });
  const reported = (part: string) =>
    new Promise<string>((resolve) => {
      const known = lines.find((line) => line.includes(part));
      if (known === undefined) waiting.push({ part, found: resolve });
      else resolve(known);
    });
  return { mock, lines, reported };
}

test.each([
  ['/exit', 'exit code 7'],
  ['/throw', 'Error: thrown in the thread'],
  ['/reject', 'Error: rejected in the thread'],
])(
  'a mock that ends at the request %s is restarted once, and each step is reported',
  async (path, reason) => {
    const { mock, lines, reported } = keep('ending-mock.mjs');
    await fetch(`${await mock.ready}${path}`);
    const line = await reported('answers again');
    const url = /on (\S+)\.$/.exec(line)?.[1];
    expect((await fetch(`${url}/`)).status).toBe(200);
    await fetch(`${url}${path}`);
    await reported('stopped again');
    expect(lines).toEqual([
      `The mock stopped (${reason}) and is restarting.`,
      `The mock answers again on ${url}.`,
      `The mock stopped again (${reason}) and is not restarted; the server continues.`,
    ]);
    await mock.close();
  },
);

test('a mock that ends before its first answer is restarted once', async () => {
  const { mock, lines } = keep('early-ending-mock.mjs');
  await expect(mock.ready).rejects.toEqual(new ThreadEnded('exit code 9'));
  expect(lines).toEqual(['The mock stopped (exit code 9) and is restarting.']);
  await mock.close();
});

test('a mock whose port is in use is not restarted', async () => {
  const { mock: holder } = keep('ending-mock.mjs');
  const port = Number(new URL(await holder.ready).port);
  const lines: string[] = [];
  const mock = keepMock(
    () => startMockThread({ ...options, port }, repository.mockFile),
    (line) => lines.push(line),
  );
  await expect(mock.ready).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  expect(lines).toEqual([]);
  await mock.close();
  await holder.close();
});

test.each([
  ['that is starting', 'ending-mock.mjs', []],
  ['that has answered', 'ending-mock.mjs', ['/']],
  ['that hangs before its first answer', 'hanging-mock.mjs', []],
  ['that hangs after an answer', 'ending-mock.mjs', ['/hang']],
])('closing ends a mock %s without a report', async (_, file, paths) => {
  const { mock, lines } = keep(file);
  for (const path of paths) await fetch(`${await mock.ready}${path}`);
  await mock.close();
  expect(lines).toEqual([]);
});

test('closing a mock that has already ended resolves', async () => {
  const { mock, reported } = keep('ending-mock.mjs');
  await fetch(`${await mock.ready}/exit`);
  const url = /on (\S+)\.$/.exec(await reported('answers again'))?.[1];
  await fetch(`${url}/exit`);
  await reported('stopped again');
  await mock.close();
  await mock.close();
});
