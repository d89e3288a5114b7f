import { expect, test } from '@jest/globals';
import type { ChangeFinding } from '@lunarest/findings';
import type { Change } from '../checking/check.ts';
import { gather, gatherEqual } from './gather.ts';

const verdict = { clients: 'breaking', servers: 'compatible' } as const;

test.each([
  [['`a`'], 'Property `a` was removed'],
  [['`a`', '`b`', '`b`'], 'Property `a` (also `b`) was removed'],
  [['`a`', '`b`', '`c`', '`d`', '`e`'], 'Property `a` (also `b`, `c` and 2 more) was removed'],
])('a change of the subjects %j is one finding with a singular sentence', (subjects, message) => {
  const changes = subjects.map(
    (subject): Change => ({
      id: 'response-property-was-removed',
      verdict,
      advice: 'Do without the property.',
      at: { base: '#/a', revision: '#/b' },
      subject,
      affects: ['GET /boxes 200'],
      isTurned: false,
      proof: { kind: 'message', direction: 'response', show: () => ({}) },
      say: (said: string) => `property ${said} was removed`,
    }),
  );
  const { subject: _, say: __, isTurned: ___, proof: ____, ...first } = changes[0] ?? raise();
  expect(gather(changes)).toEqual([{ ...first, claims: changes, message }]);
});

function raise(): never {
  throw new Error('there is no change');
}

function added(operation: string, verdict: ChangeFinding['verdict']): ChangeFinding {
  return {
    id: 'response-media-type-was-added',
    verdict,
    message: 'Media type `application/cbor` of the answer was added',
    places: [{ document: 'base', pointer: `#/${operation}` }],
    affects: [operation],
  };
}

const harmless = { clients: 'compatible', servers: 'compatible' } as const;
const risky = { clients: 'risky', servers: 'compatible' } as const;

test('three changes with equal sentences are one finding with a count', () => {
  const [a, b, c] = ['GET /a 200', 'GET /b 200', 'GET /c 200'];
  expect(gatherEqual([added(a, harmless), added(b, harmless), added(c, harmless)])).toEqual([
    {
      id: 'response-media-type-was-added',
      verdict: harmless,
      message: 'Media type `application/cbor` of the answer was added (in 3 places)',
      places: [{ document: 'base', pointer: '#/GET /a 200' }],
      affects: [a, b, c],
    },
  ]);
});

test('two equal changes, and changes with another verdict, remain separate', () => {
  const changes = [
    added('GET /a 200', harmless),
    added('GET /b 200', harmless),
    added('GET /c 200', risky),
    added('GET /d 200', risky),
  ];
  expect(gatherEqual(changes)).toEqual(changes);
});
