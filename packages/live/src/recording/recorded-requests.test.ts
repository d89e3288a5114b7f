import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { releases, vendorMediaType } from '@lunarest/contract';
import { temporaryFolder } from '@lunarest/tooling/temporary-folder';
import { type AskedQuestion, emptyBody } from '../connection/exchange.ts';
import { judgeRequest } from '../drift/judge-request.ts';
import { readHar } from './read-har.ts';
import { exchange, recorded } from './testing/exchange.ts';

const folder = temporaryFolder();
const file = join(folder, 'traffic.har');

const newest = vendorMediaType('17');
const form =
  '--b\r\nContent-Disposition: form-data; name="file"; filename="acme.pem"\r\n\r\nsecret\r\n--b--\r\n';
const packageFile = { authCode: '1234/5678/9012/3', file: 'acme.spkg' };

test.each<[string, string, string, string | undefined]>([
  ...releases.map((release): [string, string, string, string] => {
    const type = vendorMediaType(release, 'multipart');
    return [`a form of release ${release}`, '/users/acme/files', `${type};boundary=b`, form];
  }),
  ['a file upload without a form', '/users/acme/files', newest, undefined],
  ...['enable', 'disable', 'destroy'].map((action): [string, string, string, undefined] => {
    return [`the action ${action}`, `/api/lunasa/user/config/password/actions/${action}`, newest, undefined];
  }),
  ['a code of a package', '/api/lunasa/packageFiles', newest, JSON.stringify(packageFile)],
])('the recording of %s has the drifts of the request', async (_, url, type, text) => {
  const body = text === undefined ? emptyBody : { bytes: Buffer.from(text), whole: true };
  const asked: AskedQuestion = { method: 'POST', url, headers: [['Content-Type', type]], body };
  expect(await judgedAgain(asked)).toEqual(await judged(asked));
});

test('the recording of a request that exceeds the limit has no body', async () => {
  const url = '/api/lunasa/packageFiles';
  const body = { bytes: new Uint8Array(), whole: false };
  const asked: AskedQuestion = { method: 'POST', url, headers: [['Content-Type', newest]], body };
  expect(await judgedAgain(asked)).toEqual([]);
  const [entry] = JSON.parse(recorded({ ...exchange({}), question: asked })).log.entries;
  expect(entry.request).toMatchObject({ bodySize: -1, postData: { mimeType: newest, params: [] } });
});

test('the recording of a form has its size and not its text', () => {
  const type = `${vendorMediaType('17', 'multipart')};boundary=b`;
  const given = exchange({ requestBody: form });
  const question = { ...given.question, headers: [['Content-Type', type]] as const };
  const [entry] = JSON.parse(recorded({ ...given, question })).log.entries;
  expect(entry.request.bodySize).toBe(form.length);
  expect(Object.keys(entry.request.postData)).toEqual(['mimeType', 'params']);
});

async function judged(asked: AskedQuestion) {
  return (await judgeRequest(asked)).map(({ kind, where }) => ({ kind, where: where.split(' ')[0] }));
}

async function judgedAgain(asked: AskedQuestion) {
  writeFileSync(file, recorded({ ...exchange({}), question: asked }));
  const [read] = readHar(file).exchanges;
  return read && judged(read.question);
}
