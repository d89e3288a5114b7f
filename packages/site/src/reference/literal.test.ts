import { expect, test } from '@jest/globals';
import { javascript, literal, python } from './literal.ts';

const value = { role: "o'clock", 'a-b': [true, null, 12n], text: 'two\nlines "quoted"' };

test('a value is a literal of JavaScript', () => {
  expect(literal(value, javascript)).toBe(
    String.raw`{ role: 'o\'clock', 'a-b': [true, null, 12], text: 'two\nlines "quoted"' }`,
  );
});

test('a value is a literal of Python', () => {
  expect(literal(value, python)).toBe(
    String.raw`{"role": "o'clock", "a-b": [True, None, 12], "text": "two\nlines \"quoted\""}`,
  );
});

test('a value that is too long for a line is broken into lines', () => {
  const long = 'x'.repeat(60);
  expect(literal({ body: { one: long, two: [long] } }, javascript)).toBe(
    `{\n  body: {\n    one: '${long}',\n    two: ['${long}'],\n  },\n}`,
  );
});
