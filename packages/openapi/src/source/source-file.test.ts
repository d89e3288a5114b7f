import { describe, expect, test } from '@jest/globals';
import { DocumentError } from '../document-error.ts';
import { showJson } from '../json/json.ts';
import { decode, readSource } from './source-file.ts';

const json = `{
  "responses": { "200": { "list": [1, 99999999999999999] } }
}
`;

const yaml = `responses:
  200: &ok { list: [1, 99999999999999999] }
  201: *ok
`;

describe.each([
  ['a.json', json, { '/responses': [2, 3], '/responses/200': [2, 18], '/responses/200/list/1': [2, 39] }],
  ['a.yaml', yaml, { '/responses': [1, 1], '/responses/200': [2, 3], '/responses/200/list/1': [2, 24] }],
])('%s', (name, text, positions) => {
  const file = readSource(name, text);

  test('keeps all digits', () => {
    expect(file.content).toMatchObject({ responses: { 200: { list: [1, 99999999999999999n] } } });
  });

  test.each(Object.entries(positions))('has the position of %s', (pointer, [line, column]) => {
    expect(file.positionOf(pointer.split('/').slice(1))).toEqual({ line, column });
  });

  test('has the position of the nearest parent for a missing place', () => {
    expect(file.positionOf(['responses', '404', 'list'])).toEqual(file.positionOf(['responses']));
  });
});

test('the position of an alias is that of its anchor', () => {
  expect(readSource('a.yaml', yaml).positionOf(['responses', '201', 'list'])).toEqual({
    line: 2,
    column: 14,
  });
});

test.each([
  ['one mapping', '<<: *a', 'b', 2],
  ['the first of two mappings', '<<: [*c, *a]', 'b', 4],
  ['a mapping that merges another one', '<<: *c', 'd', 2],
  ['the mapping itself, which takes precedence', '<<: [*a]\n  b: 4', 'b', 8],
])('the position of a member merged from %s is where it is written', (_, merge, key, line) => {
  const text = `x:\n  a: &a { b: 1, d: 2 }\n  c: &c\n    b: 3\n    <<: *a\nuse:\n  ${merge}\n`;
  expect(readSource('a.yaml', text).positionOf(['use', key]).line).toBe(line);
});

test.each([
  ['a.json', '{\n  "a": 1,\n}', "Quoted object key expected but got '}' (line 3, column 1)"],
  ['a.json', '{\r\n  "a": 1 // one\r\n}', "Comma ',' expected after value but got '/' (line 2, column 10)"],
  ['a.json', '{ "a": "b\n" }', "Invalid character '\\n' (line 1, column 10)"],
  [
    'a.json',
    '{ "a": 1',
    "Quoted object key or end of object '}' expected but reached end of input (line 1, column 9)",
  ],
  ['a.yaml', 'a: 1\r\nb: 2\0\n', 'null byte is not allowed in input (line 2, column 5)'],
  ['a.yaml', 'a: [1\n', 'unexpected end of the stream within a flow collection (line 2, column 1)'],
])('the error for an invalid text names %s and the place', (name, text, reason) => {
  expect(() => readSource(name, text)).toThrow(DocumentError);
  expect(() => readSource(name, text)).toThrow(`${name} cannot be read: ${reason}`);
});

test.each([
  ['UTF-8', Buffer.from('a: ü\n')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFa: ü\n')],
  ['UTF-16, the low byte first', Buffer.from('\uFEFFa: ü\n', 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from('\uFEFFa: ü\n', 'utf16le').swap16()],
])('%s is read', (_, bytes) => {
  expect(readSource('a.yaml', decode(bytes)).content).toEqual({ a: 'ü' });
});

test('JSON with a byte order mark is read', () => {
  expect(readSource('a.json', '\uFEFF{ "a": 1 }').content).toEqual({ a: 1 });
});

test.each([
  [
    'a.json',
    '{\n  "b": {},\n  "a": { "c:": 1 },\n  "a": { "c:": 2 }\n}',
    'duplicated key "a" (line 4, column 3)',
  ],
  ['a.json', '{ "a": [{ "c": 12345678901234567, "\\u0063": 1 }] }', 'duplicated key "c" (line 1, column 35)'],
  ['a.json', '[{ "__proto__": 1, "__proto__": 1 }]', 'duplicated key "__proto__" (line 1, column 20)'],
  ['a.yaml', 'a: 1\nb: 2\na: 3\n', 'duplicated mapping key (line 3, column 1)'],
])('a repeated key of %s is refused with its place', (name, text, message) => {
  expect(() => readSource(name, text)).toThrow(`${name} cannot be read: ${message}`);
});

test.each([
  '{ "a": { "b": 1 }, "b": { "a": "b", "c": ":" } }',
  '[{ "a": 1 }, { "a": 1 }]',
  '{ "__proto__": 1, "toString": { "__proto__": 2 } }',
  '":"',
  'null',
])('%s has no repeated key', (text) => {
  expect(JSON.stringify(readSource('a.json', text).content)).toBe(JSON.stringify(JSON.parse(text)));
});

test('keys in YAML are strings, and values have their types', () => {
  const text =
    'a: { 01: 01, +1: +1, 1.10: 1.10, 1.1: 1.1, 12e4: 12e4, 0x10: 0x10, 16: 0o20, True: True, ~: ~, -0: x }';
  const { content, positionOf } = readSource('a.yaml', text);
  expect(content).toEqual({
    a: {
      '01': 1,
      '+1': 1,
      '1.10': 1.1,
      '1.1': 1.1,
      '12e4': 120000,
      '0x10': 16,
      '16': 16,
      True: true,
      '~': null,
      '-0': 'x',
    },
  });
  expect(positionOf(['a', '1.10'])).toEqual({ line: 1, column: 22 });
});

test.each([
  ['- 1.0', [1]],
  ['1.0', 1],
  ['&a { b: .5, c: 1e3, d: -.5 }', { b: 0.5, c: 1000, d: -0.5 }],
  ['a: &a { b: 1.50 }\nc: *a\nd: { <<: *a }', { a: { b: 1.5 }, c: { b: 1.5 }, d: { b: 1.5 } }],
  ["a: &a 1.10\n? *a\n: '1.10'", { a: 1.1, '1.10': '1.10' }],
  ['a: 1e999', { a: '1e999' }],
  ['a: 1_000', { a: '1_000' }],
  ['a: !!str 1.0', { a: '1.0' }],
  ['a: !!float 1', { a: 1 }],
  ['', null],
])('%j is read as %j', (text, content) => {
  expect(readSource('a.yaml', text).content).toEqual(content);
});

test.each(['a.json', 'a.yaml'])(
  '%s may be nested three hundred times, and too deeply only for the stack',
  (name) => {
    const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(JSON.stringify(readSource(name, nested(300)).content)).toBe(nested(300));
    if (name === 'a.yaml') expect(() => readSource(name, nested(100_000))).toThrow(/call stack/i);
  },
);

test('a key in YAML may be __proto__', () => {
  const { content } = readSource('a.yaml', '__proto__: 1.0\n');
  expect(JSON.stringify(content)).toBe('{"__proto__":1}');
});

test.each([
  ['a: 1\n---\nb: 2\n', 'expected a single document in the stream, but found more'],
  ['a: &a\n  b: [1, *a]\n', 'an alias leads to a value around it (line 2, column 10)'],
  ['&a [*a]', 'an alias leads to a value around it (line 1, column 5)'],
  ['{ 1.10: 1, 1.10: 2 }', 'duplicated mapping key (line 1, column 12)'],
  ['url: https://a.example\nhost: {{host}}', 'a key is a mapping (line 2, column 1)'],
])('%j is refused: %s', (text, message) => {
  expect(() => readSource('a.yaml', text)).toThrow(DocumentError);
  expect(() => readSource('a.yaml', text)).toThrow(`a.yaml cannot be read: ${message}`);
});

/** A text with `times` anchors, each of which is a list of two aliases of the one before. */
function doubled(times: number): string {
  const lines = Array.from(
    { length: times },
    (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`,
  );
  return `a0: &a0 1.0\n${lines.join('')}`;
}

test('aliases that multiply a few values into too many are refused before they are expanded', () => {
  expect(Object.keys(Object(readSource('a.yaml', doubled(10)).content))).toHaveLength(11);
  expect(() => readSource('a.yaml', doubled(60))).toThrow(
    /^a\.yaml cannot be read: its aliases multiply 182 values into \d{19}$/,
  );
});

test.each<[string, number]>([
  ['a: 1\n---\nb: 1\n', 2],
  ['# A\n%YAML 1.2\n---\na: 1\n--- # B\nb: 1\n', 5],
  ['---\na: |\n  ---\n---\n', 4],
  ['a: 1\n...\n# B\nb: 1\n', 4],
])('a text with several documents, %j, is refused at line %i', (text, line) => {
  expect(() => readSource('a.yaml', text)).toThrow(
    expect.objectContaining({
      message: `a.yaml cannot be read: expected a single document in the stream, but found more (line ${line}, column 1)`,
    }),
  );
});

test('numbers that JSON cannot express are texts in YAML, and keep their size in JSON', () => {
  const words = ['.inf', '-.Inf', '+.INF', '.nan', '1e400', '-1e400'];
  expect(readSource('a.yaml', `[${words}, 1e40]`).content).toEqual([...words, 1e40]);
  expect(showJson(readSource('a.json', '[1e400, -1e400]').content)).toBe('[1e999,-1e999]');
});
