// Changes of what a node says it rests on.
import { type JsonObject, objectAt } from '@lunarest/openapi';
import { type Change, set } from './change.ts';

export function evidenceChanges(value: JsonObject): readonly Change[] {
  const evidence = objectAt(value, 'x-luna-evidence');
  if (evidence.kind === undefined) return [];
  return [
    set(
      'x-luna-evidence',
      ['x-luna-evidence', 'kind'],
      evidence.kind === 'documented' ? 'inferred' : 'documented',
    ),
    set('x-luna-evidence', ['x-luna-evidence', 'releases'], ['16']),
    set('x-luna-evidence', ['x-luna-evidence', 'source'], 'some other page'),
  ];
}
