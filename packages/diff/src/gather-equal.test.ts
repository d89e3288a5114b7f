import { expect, test } from '@jest/globals';
import type { ChangeFinding } from '@lunarest/findings';
import { gatherEqual } from './gather-equal.ts';

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

test('changes that read the same are one finding with their number', () => {
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

test('two of them, and those of another verdict, stay apart', () => {
  const changes = [
    added('GET /a 200', harmless),
    added('GET /b 200', harmless),
    added('GET /c 200', risky),
    added('GET /d 200', risky),
  ];
  expect(gatherEqual(changes)).toEqual(changes);
});
