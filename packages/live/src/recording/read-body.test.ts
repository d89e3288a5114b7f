import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { vendorMediaType } from '@lunarest/contract';
import { judgeRequest } from '../drift/judge-request.ts';
import { readHar } from './read-har.ts';
import { exchange, recorded } from './testing/exchange.ts';
import { entry, harWith, judged } from './testing/har-from-elsewhere.ts';

/** A frame of Zstandard (RFC 8878, 3.1.1) of one block as it is, because not every Node compresses in this way. */
function inRawBlock(text: string): Buffer {
  const [length, lastRawBlock] = [Buffer.byteLength(text), 1];
  return Buffer.from([
    0x28,
    0xb5,
    0x2f,
    0xfd,
    0x20,
    length,
    (length << 3) | lastRawBlock,
    0,
    0,
    ...Buffer.from(text),
  ]);
}

describe('the body of a request', () => {
  const path = '/api/lunasa/hsms/532018/login';
  const headers = { location: '/api/lunasa/hsms/532018/roles/so' };
  const login = (request: object, requestHeaders = {}) =>
    entry({ method: 'POST', path, status: 204, request, requestHeaders, headers, response: { content: {} } });
  const length = { 'content-length': '29' };
  const text = '{"role":"so"}';

  test.each([
    ['by Playwright', { postData: { text: '', params: [] }, bodySize: 29 }, {}],
    [
      'by Playwright in favor of a file',
      { postData: { text: '', params: [], _file: 'a.json' }, bodySize: 0 },
      {},
    ],
    ['by an older Playwright', { postData: { text: '', _sha1: 'a.json' }, bodySize: 0 }, {}],
    ['by Redocly', { postData: {}, bodySize: -1 }, {}],
    ['together with its size', { postData: { mimeType: 'application/json' } }, {}],
    ['in favor of its parts', { postData: { params: [{ name: 'a' }] }, bodySize: 0 }, {}],
    ['except for its size', { bodySize: 29 }, {}],
    ['except for its length', { bodySize: 0 }, length],
    ['together with its size, but not its length', { bodySize: -1 }, length],
  ])('that was omitted %s is counted and not checked', async (_, request, headers) => {
    const { exchanges, passedOver, kinds } = await judged(login(request, headers));
    expect(exchanges[0]?.question.body).toEqual({
      bytes: new Uint8Array(),
      whole: false,
      isUnrecorded: true,
    });
    expect(passedOver).toEqual([{ reason: 'in part (the body of the request was not recorded)', count: 1 }]);
    expect(kinds).toEqual([]);
  });

  test.each([
    ['of zero bytes', { bodySize: 0 }, {}],
    ['of unknown size without any trace', { bodySize: -1 }, {}],
    ['with an empty text', { postData: { text: '', params: [] }, bodySize: 0 }, {}],
    ['of the length 0', { postData: { text: '' }, bodySize: -1 }, { 'content-length': '0' }],
  ])('%s counts as missing', async (_, request, headers) => {
    const { passedOver, kinds } = await judged(login(request, headers));
    expect([passedOver, kinds]).toEqual([[], ['request-body-differs']]);
  });

  test.each([
    ['as text', { text }],
    ['in base64', { text: Buffer.from(text).toString('base64'), _encoding: 'base64' }],
    ['as text with the wrong label base64', { text, _encoding: 'base64' }],
    ['as text and as its parts', { text, params: [{ name: text }] }],
  ])('that was recorded %s is checked', async (_, postData) => {
    const { exchanges, kinds } = await judged(login({ postData, bodySize: -1 }));
    expect([exchanges[0]?.question.body.bytes, kinds]).toEqual([Buffer.from(text), []]);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', inRawBlock],
  ])('that was recorded in its coding %s is not checked', async (coding, compress) => {
    const coded = compress(text).toString('base64');
    const postData = { text: coded, encoding: 'base64' };
    const { exchanges, kinds } = await judged(login({ postData }, { 'content-encoding': coding }));
    expect([exchanges[0]?.question.body.isUnrecorded, kinds]).toEqual([true, []]);
  });

  test('is not counted for a GET of unknown size', async () => {
    const tasks = { content: { text: '{"tasks":[]}' } };
    const request = { postData: { text: '' }, bodySize: -1 };
    expect(await judged(entry({ path: '/tasks', request, response: tasks }))).toMatchObject({
      passedOver: [],
      kinds: [],
    });
  });

  test('that was omitted does not hide a wrong path', async () => {
    const request = {
      method: 'POST',
      url: '/nowhere',
      headers: [['content-type', vendorMediaType('17')]] as const,
    };
    const body = { bytes: new Uint8Array(), whole: false };
    const kinds = (await judgeRequest({ ...request, body })).map(({ kind }) => kind);
    expect(kinds).toEqual(['request-path-is-not-documented']);
  });

  test('that was too large for our own recording counts as omitted', () => {
    const whole = exchange({ requestHeaders: [['Transfer-Encoding', 'chunked']] });
    const body = { bytes: new Uint8Array(), whole: false };
    const text = recorded({ ...whole, question: { ...whole.question, body } });
    const { exchanges } = readHar(harWith(...JSON.parse(text).log.entries));
    expect(exchanges[0]?.question.body.isUnrecorded).toBe(true);
  });
});

describe('the body of an answer', () => {
  const tasks = (content: unknown, headers = {}) => entry({ path: '/tasks', headers, response: { content } });
  const text = '{"tasks":[]}';

  test.each([
    ['by Firefox', { size: 47, text: '' }, { 'content-length': '47' }],
    ['except for its size', { size: 47, text: '' }, {}],
    ['except for its length', { size: 0, text: '' }, { 'content-length': '47' }],
    ['together with its size', { size: -1, text: '' }, {}],
    ['in favor of a file', { size: 0, text: '', _file: 'a.json' }, {}],
    ['together with its text', { size: 47, text: null }, { 'content-length': '47' }],
    ['together with its content', null, { 'content-length': '47' }],
  ])('that was omitted %s is not checked', async (_, content, headers) => {
    const { exchanges, kinds } = await judged(tasks(content, headers));
    expect([exchanges[0]?.answer.body.isUnrecorded, kinds]).toEqual([true, []]);
  });

  test.each([
    ['by the page', { size: 0, text: '' }, 'net::ERR_ABORTED'],
    ['by the network', { size: 5, text: text.slice(0, 5) }, 'net::ERR_INCOMPLETE_CHUNKED_ENCODING'],
    ['by the limit of Firefox', { size: 5000, text: text.slice(0, 5) }, null],
  ])('that was ended early %s is not checked', async (_, content, error) => {
    const given = entry({ path: '/tasks', response: { content, _error: error } });
    const { exchanges, kinds } = await judged(given);
    expect([exchanges[0]?.answer.body.isUnrecorded, kinds]).toEqual([true, []]);
  });

  test.each([
    ['reformatted', { size: 12, text, encoding: 'utf8' }, '15'],
    ['recorded without its byte order mark', { size: 15, text }, '15'],
  ])('that was %s is checked without the length that was sent', async (_, content, length) => {
    const { exchanges, kinds } = await judged(tasks(content, { 'content-length': length }));
    expect([exchanges[0]?.answer.body.bytes, kinds]).toEqual([Buffer.from(text), []]);
  });

  test('in base64 without a label is checked', async () => {
    const { exchanges, kinds } = await judged(tasks({ text: Buffer.from(text).toString('base64') }));
    expect([exchanges[0]?.answer.body.bytes, kinds]).toEqual([Buffer.from(text), []]);
  });

  test('of zero bytes counts as missing', async () => {
    const { kinds } = await judged(tasks({ size: 0, text: '' }, { 'content-length': '0' }));
    expect(kinds).toEqual(['body-is-missing']);
  });

  test.each([
    ['HEAD', 200],
    ['GET', 204],
    ['GET', 205],
  ])('to %s with the status %i does not count as omitted', async (method, status) => {
    const { exchanges } = await judged(
      entry({ method, path: '/tasks', status, response: { content: { size: 47, text: '' } } }),
    );
    expect(exchanges[0]?.answer.body).toEqual({ bytes: new Uint8Array(), whole: true });
  });

  test.each([
    ['text', text],
    ['base64', Buffer.from(text).toString('base64')],
    ['base64 in lines', Buffer.from(text).toString('base64').replace(/.{8}/, '$&\r\n')],
  ])('with the label base64 that is %s is checked', async (_, given) => {
    const { exchanges, kinds } = await judged(tasks({ size: 12, text: given, encoding: 'base64' }));
    expect([exchanges[0]?.answer.body.bytes, kinds]).toEqual([Buffer.from(text), []]);
  });
});
