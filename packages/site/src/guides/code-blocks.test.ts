import { expect, test } from '@jest/globals';
import { codeBlocks } from './code-blocks.ts';

test('blocks of code are found with their language and the file that they show', () => {
  const guide = [
    '# Guide',
    '```sh',
    'npm start',
    '```',
    'Text with `code`.',
    '```ts [a.test.ts]',
    'f();',
    'g();',
    '```',
    '',
  ].join('\n');
  expect(codeBlocks(guide)).toEqual([
    { language: 'sh', file: null, code: 'npm start\n' },
    { language: 'ts', file: 'a.test.ts', code: 'f();\ng();\n' },
  ]);
});
