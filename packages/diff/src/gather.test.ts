import { expect, test } from '@jest/globals';
import type { Change } from './check.ts';
import { gather } from './gather.ts';

const verdict = { clients: 'breaking', servers: 'compatible' } as const;

test.each([
  [['`a`'], 'Property `a` was removed'],
  [['`a`', '`b`', '`b`'], 'Property `a` (also `b`) was removed'],
  [['`a`', '`b`', '`c`', '`d`', '`e`'], 'Property `a` (also `b`, `c` and 2 more) was removed'],
])('what was reached as %j is one change, in a sentence of one thing', (subjects, message) => {
  const changes = subjects.map(
    (subject): Change => ({
      id: 'response-property-was-removed',
      verdict,
      advice: 'Do without the property.',
      at: { base: '#/a', revision: '#/b' },
      subject,
      affects: ['GET /boxes 200'],
      isTurned: false,
      proof: { kind: 'message', direction: 'response', show: () => ({ kind: 'answer' }) },
      say: (said: string) => `property ${said} was removed`,
    }),
  );
  const { subject: _, say: __, isTurned: ___, proof: ____, ...first } = changes[0] ?? raise();
  expect(gather(changes)).toEqual([{ ...first, claims: changes, message }]);
});

function raise(): never {
  throw new Error('there is no change');
}
