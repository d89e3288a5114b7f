// One finding for each reference that cannot be resolved, independent of the document's other findings.
import type { OpenApiDocument } from '@lunarest/openapi';
import type { RuleFinding } from '../finding.ts';

export function brokenReferences({ name, broken = [] }: OpenApiDocument): readonly RuleFinding[] {
  return broken.map(({ reference, reason, file, line, column, pointer }) => ({
    id: 'no-unresolved-refs',
    severity: 'error',
    message: `${reference} cannot be resolved${reason === undefined ? '' : `: ${reason}`}`,
    advice: 'Correct the reference; its target is neither checked nor compared.',
    places: [{ document: name, pointer, file, line, column }],
  }));
}
