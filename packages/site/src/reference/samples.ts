// The samples of a call in three languages, for the appliance of `npm start`.
import { userPasswords } from '@lunarest/appliance';
import {
  filledPath,
  newestRelease,
  type OperationDescription,
  operationTables,
  vendorMediaType,
} from '@lunarest/contract';
import { type Json, showJson } from '@lunarest/openapi';
import { sampleUrl as base } from '../appliance.ts';
import type { Call, CallBody } from './call.ts';
import { javascript, literal, python } from './literal.ts';

interface Sample {
  /** The name in the reference. */
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

const user = 'admin';
const password = userPasswords[user];
const sessionPath = operationTables[newestRelease].openSession.path;

export function samplesOf(call: Call): readonly Sample[] {
  return [
    { lang: 'Shell', label: 'curl', source: curlSample(call) },
    { lang: 'TypeScript', label: '@lunarest/client', source: typescriptSample(call) },
    { lang: 'Python', label: 'requests', source: pythonSample(call) },
  ];
}

export function curlSample(call: Call): string {
  const [header, mediaType] = call.header;
  const isPrivate = call.operation.session === 'private';
  const request = [
    `curl -k ${isPrivate ? '-b luna.cookies' : `-u ${user}:${password}`} -X ${call.operation.method.toUpperCase()}`,
    `-H ${quoted(`${header}: ${mediaType}`)}`,
    ...curlBody(call.body),
    quoted(base + filledPath(call.operation.path, call.values)),
  ].join(' \\\n  ');
  if (!isPrivate) return request;
  const open = [
    `curl -k -c luna.cookies -u ${user}:${password} -X POST`,
    `-H ${quoted(`Accept-Type: ${vendorMediaType(call.release)}`)}`,
    quoted(base + sessionPath),
  ].join(' \\\n  ');
  return ['# A private session; the cookie identifies it', open, ...loginHints(call, '#'), request].join(
    '\n',
  );
}

function curlBody(body: CallBody | null): readonly string[] {
  if (body === null) return [];
  if (body.kind === 'json') return [`-d ${quoted(showJson(body.value))}`];
  if (body.kind === 'text') return [`--data-binary ${quoted(body.text)}`];
  return Object.entries(body.fields).map(([name, value]) =>
    name === 'file' ? "-F 'file=@file.txt'" : `-F ${quoted(`${name}=${String(value)}`)}`,
  );
}

/** The text in single quotes for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

export function typescriptSample(call: Call): string {
  const { operation, release, values, body } = call;
  const account = {
    baseUrl: base,
    username: user,
    password,
    ...(release === newestRelease ? {} : { release }),
    fingerprint: '1F:78:…',
  };
  const form = body?.kind === 'form' ? formLines(body.fields) : [];
  const method = `const result = await luna.${operation.id}(`;
  const input = inputOf(values, body, method.length);
  return [
    "import { createLunaClient } from '@lunarest/client';",
    '',
    `const luna = createLunaClient(${literal(account, javascript)});`,
    // The client opens a session for every other operation.
    ...(operation.id === 'closeSession' ? ['await luna.openSession();'] : []),
    ...loginHints(call, '//'),
    ...form,
    `${method}${input});`,
    ...outcome(operation),
    'await luna.close();',
  ].join('\n');
}

/** The statements that print the result. An operation of which only the name is known has only failures. */
function outcome({ responses }: OperationDescription): readonly string[] {
  const failure = 'console.error(result.status, result.error.id);';
  if (!Object.keys(responses).some((status) => Number(status) < 400)) return [failure];
  return [`if ('error' in result) ${failure}`, 'else console.log(result.status, result.body);'];
}

/** The argument of the method, preceded by `before` characters on its line; a form is a variable. */
function inputOf(values: Call['values'], body: CallBody | null, before: number): string {
  if (body?.kind === 'form') {
    const members = Object.entries(values).map(([name, value]) => `${name}: ${javascript.quote(value)}`);
    return `{ ${[...members, 'body'].join(', ')} }`;
  }
  const sent = body?.kind === 'text' ? body.text : body?.value;
  const input = sent === undefined ? values : { ...values, body: sent };
  return Object.keys(input).length === 0 ? '' : literal(input, javascript, '', before);
}

function formLines(fields: Readonly<Record<string, Json>>): readonly string[] {
  const sets = Object.entries(fields).map(([name, value]) => {
    const text = javascript.quote(String(value));
    return name === 'file'
      ? `body.set('file', new Blob([${text}]), 'file.txt');`
      : `body.set(${javascript.quote(name)}, ${text});`;
  });
  return ['const body = new FormData();', ...sets];
}

export function pythonSample(call: Call): string {
  const { operation, body } = call;
  const [header, mediaType] = call.header;
  const isPrivate = operation.session === 'private';
  const headers = { [header]: mediaType };
  const account = `auth=(${python.quote(user)}, ${python.quote(password)})`;
  const given = pythonBody(body, headers);
  return [
    'import requests',
    ...given.imports,
    '',
    `luna = ${python.quote(base)}`,
    'session = requests.Session()',
    'session.verify = False  # or the certificate that npm start names',
    ...(isPrivate
      ? [
          'session.post(',
          `    luna + ${python.quote(sessionPath)},`,
          `    ${account},`,
          `    headers=${literal({ 'Accept-Type': vendorMediaType(call.release) }, python)},`,
          ')',
        ]
      : []),
    ...loginHints(call, '#'),
    ...given.before,
    `answer = session.${operation.method}(`,
    `    luna + ${python.quote(filledPath(call.operation.path, call.values))},`,
    ...(isPrivate ? [] : [`    ${account},`]),
    `    headers=${given.headers},`,
    ...given.argument,
    ')',
    'print(answer.status_code, answer.text)',
  ].join('\n');
}

function pythonBody(body: CallBody | null, headers: Readonly<Record<string, string>>) {
  const plain = { imports: [], before: [], headers: literal(headers, python) };
  if (body === null) return { ...plain, argument: [] };
  // The vendor's media type is in the headers, which `json=` does not change.
  if (body.kind === 'json')
    return { ...plain, argument: [`    json=${literal(body.value, python, '    ')},`] };
  if (body.kind === 'text') return { ...plain, argument: [`    data=${python.quote(body.text)},`] };
  const fields = Object.entries(body.fields).map(([name, value]) => {
    const text = python.quote(String(value));
    return `    ${python.quote(name)}: ${name === 'file' ? `("file.txt", ${text})` : text},`;
  });
  return {
    imports: ['from urllib3 import encode_multipart_formdata'],
    before: ['form, kind = encode_multipart_formdata({', ...fields, '})'],
    headers: `{"Content-Type": kind.replace("multipart/form-data", ${python.quote(headers['Content-Type'] ?? '')})}`,
    argument: ['    data=form,'],
  };
}

/** The required logins, as a comment. */
function loginHints({ operation }: Call, comment: string): readonly string[] {
  return operation.login.length === 0
    ? []
    : [`${comment} ${loginInWords(operation.login)} must be logged in`];
}

/** `partition:so` and `partition:co` as "so or co of the partition". */
export function loginInWords(login: readonly string[]): string {
  const [place = ''] = login[0]?.split(':') ?? [];
  const roles = login.map((one) => one.split(':')[1] ?? one);
  return `${roles.join(' or ')} of the ${place === 'hsm' ? 'HSM' : place}`;
}
