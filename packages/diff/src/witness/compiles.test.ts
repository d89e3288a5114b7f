import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { diffDocuments } from '../diff-documents.ts';
import { largeContract } from '../testing/large-contract.ts';

/** Number of schemas compiled while `work` runs. */
function compilesDuring(work: () => void): number {
  const { compile } = Ajv2020.prototype;
  let count = 0;
  Ajv2020.prototype.compile = function counting(this: Ajv2020, ...given: Parameters<typeof compile>) {
    count += 1;
    return compile.apply(this, given);
    // The compiler cannot infer through the overloads that the arguments are unchanged.
  } as typeof compile;
  try {
    work();
  } finally {
    Ajv2020.prototype.compile = compile;
  }
  return count;
}

/** Number of schemas compiled for the proofs of the changes between two editions. */
function compilesFor(size: number): number {
  const edition = (number: 1 | 2) => ({
    name: `edition ${number}`,
    root: largeContract({ operations: size, schemas: size, edition: number }),
  });
  return compilesDuring(() => void diffDocuments(edition(1), edition(2)));
}

test('the number of compiled schemas grows no faster than the contract', () => {
  const [small = 0, middle = 0, large = 0] = [10, 20, 40].map(compilesFor);
  expect(small).toBeGreaterThan(0);
  expect(middle).toBeLessThanOrEqual(2.1 * small);
  expect(large).toBeLessThanOrEqual(2.1 * middle);
});
