import { describe, expect, test } from '@jest/globals';
import { operationTables } from '@lunarest/contract';
import type { Call } from './call.ts';
import { curlSample, pythonSample, typescriptSample } from './samples.ts';

const mediaType = 'application/vnd.safenetinc.lunasa+json;version=17';

const list: Call = {
  operation: operationTables[17].listPartitions,
  release: '17',
  values: { hsmid: '532018' },
  body: null,
  header: ['Accept-Type', mediaType],
};
const create: Call = {
  operation: operationTables[17].createPartition,
  release: '17',
  values: { hsmid: '532018' },
  body: { kind: 'json', value: { name: "it's mine", allStorageSpace: true } },
  header: ['Content-Type', mediaType],
};
const upload: Call = {
  operation: operationTables[17].createUserFile,
  release: '17',
  values: { userid: 'jane' },
  body: { kind: 'form', fields: { file: 'two\nlines' } },
  header: ['Content-Type', 'application/vnd.safenetinc.lunasa+multipart;version=17'],
};

describe('curl', () => {
  test('sends the credentials, and the release in Accept-Type', () => {
    expect(curlSample(list)).toBe(`curl -k -u admin:admin-Passw0rd -X GET \\
  -H 'Accept-Type: application/vnd.safenetinc.lunasa+json;version=17' \\
  'https://127.0.0.1:8443/api/lunasa/hsms/532018/partitions'`);
  });

  test('opens a private session if the operation requires one, and quotes texts for a shell', () => {
    expect(curlSample(create)).toBe(`# A private session; the cookie identifies it
curl -k -c luna.cookies -u admin:admin-Passw0rd -X POST \\
  -H 'Accept-Type: application/vnd.safenetinc.lunasa+json;version=17' \\
  'https://127.0.0.1:8443/auth/session'
# so of the HSM must be logged in
curl -k -b luna.cookies -X POST \\
  -H 'Content-Type: application/vnd.safenetinc.lunasa+json;version=17' \\
  -d '{"name":"it'\\''s mine","allStorageSpace":true}' \\
  'https://127.0.0.1:8443/api/lunasa/hsms/532018/partitions'`);
  });

  test('uploads a file', () => {
    expect(curlSample(upload)).toBe(`curl -k -u admin:admin-Passw0rd -X POST \\
  -H 'Content-Type: application/vnd.safenetinc.lunasa+multipart;version=17' \\
  -F 'file=@file.txt' \\
  'https://127.0.0.1:8443/users/jane/files'`);
  });
});

describe('TypeScript', () => {
  test('calls the method of the client', () => {
    expect(typescriptSample(create)).toBe(`import { createLunaClient } from '@lunarest/client';

const luna = createLunaClient({
  baseUrl: 'https://127.0.0.1:8443',
  username: 'admin',
  password: 'admin-Passw0rd',
  fingerprint: '1F:78:…',
});
// so of the HSM must be logged in
const result = await luna.createPartition({
  hsmid: '532018',
  body: { name: 'it\\'s mine', allStorageSpace: true },
});
if ('error' in result) console.error(result.status, result.error.id);
else console.log(result.status, result.body);
await luna.close();`);
  });

  test('names a release that is not the newest, and creates a form', () => {
    const lines = typescriptSample({ ...upload, release: '14' }).split('\n');
    expect(lines.slice(6, 12)).toEqual([
      "  release: '14',",
      "  fingerprint: '1F:78:…',",
      '});',
      'const body = new FormData();',
      "body.set('file', new Blob(['two\\nlines']), 'file.txt');",
      "const result = await luna.createUserFile({ userid: 'jane', body });",
    ]);
  });
});

describe('Python', () => {
  test('sends JSON with the media type of the vendor, in a private session', () => {
    expect(pythonSample(create)).toBe(`import requests

luna = "https://127.0.0.1:8443"
session = requests.Session()
session.verify = False  # or the certificate that npm start names
session.post(
    luna + "/auth/session",
    auth=("admin", "admin-Passw0rd"),
    headers={"Accept-Type": "application/vnd.safenetinc.lunasa+json;version=17"},
)
# so of the HSM must be logged in
answer = session.post(
    luna + "/api/lunasa/hsms/532018/partitions",
    headers={"Content-Type": "application/vnd.safenetinc.lunasa+json;version=17"},
    json={"name": "it's mine", "allStorageSpace": True},
)
print(answer.status_code, answer.text)`);
  });

  test('encodes a form, whose media type names the boundary', () => {
    expect(pythonSample(upload).split('\n').slice(1, 14)).toEqual([
      'from urllib3 import encode_multipart_formdata',
      '',
      'luna = "https://127.0.0.1:8443"',
      'session = requests.Session()',
      'session.verify = False  # or the certificate that npm start names',
      'form, kind = encode_multipart_formdata({',
      '    "file": ("file.txt", "two\\nlines"),',
      '})',
      'answer = session.post(',
      '    luna + "/users/jane/files",',
      '    auth=("admin", "admin-Passw0rd"),',
      '    headers={"Content-Type": kind.replace("multipart/form-data", "application/vnd.safenetinc.lunasa+multipart;version=17")},',
      '    data=form,',
    ]);
  });
});
