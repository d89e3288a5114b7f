import { expect, test } from '@jest/globals';
import { decisionsIn } from './decisions.ts';

test('headings with a number are decisions', () => {
  const text =
    '# Decisions\n\n## D-1 One thing\n\n### D-9 No heading\n\nText D-3\n\n## D-12 Another thing \n## Other\n';
  expect(decisionsIn(text)).toEqual([
    { number: 'D-1', title: 'One thing' },
    { number: 'D-12', title: 'Another thing' },
  ]);
});
