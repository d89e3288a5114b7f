// Writes a release's complete document as JSON, every integer with all its digits.
import { stringify } from 'lossless-json';
import type { GeneratedFile } from './emit.ts';
import type { ReleaseDocument } from './load-contract.ts';

export function emitDocument({ release, document }: ReleaseDocument): GeneratedFile {
  const content = stringify(document, undefined, 1);
  if (content === undefined) throw new Error(`release ${release} has no content`);
  return { path: `packages/contract/src/generated/openapi-${release}.json`, content: `${content}\n` };
}
