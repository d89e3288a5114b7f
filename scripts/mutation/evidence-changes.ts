// Changes of the evidence that a node states, and of the decisions that it names.
import { type JsonObject, objectAt, stringsAt } from '@lunarest/openapi';
import { type Change, remove, set } from './change.ts';

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

export function decisionChanges(value: JsonObject): readonly Change[] {
  return stringsAt(value, 'x-luna-decision').flatMap((_, index) => [
    set('x-luna-decision', ['x-luna-decision', index], 'D-999'),
    remove('x-luna-decision', ['x-luna-decision', index]),
  ]);
}
