// Loads one complete document per release from the hand-written files.

import { resolve } from 'node:path';
import {
  fileReader,
  type ReleaseDocument,
  readContract,
  releasesOf,
  type WrittenContract,
} from '@lunarest/openapi';
import { checkKeywords } from './check-keywords.ts';

/**
 * Every release of the contract in `folder`, the oldest first. Throws when a file, a reference, an overlay
 * target or a keyword is wrong.
 */
export function loadContract(folder: string): readonly ReleaseDocument[] {
  return checked(readContract(resolve(folder), fileReader));
}

/** The releases of a loaded contract. Throws when an overlay target or a keyword is wrong. */
export function checked(written: WrittenContract): readonly ReleaseDocument[] {
  const releases = releasesOf(written);
  for (const { document } of releases) checkKeywords(document);
  return releases;
}
