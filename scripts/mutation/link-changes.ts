// Changes of a link: another target, another parameter, another entry of the list.
import { type JsonObject, objectAt } from '@lunarest/openapi';
import { type Change, remove, rename, set } from './change.ts';

export function linkChanges(value: JsonObject): readonly Change[] {
  const parameters = Object.entries(objectAt(value, 'parameters'));
  return [
    set('link', ['operationId'], 'getNothing'),
    // An existing operation that needs no parameter.
    set('link', ['operationId'], value.operationId === 'getAppliance' ? 'listTasks' : 'getAppliance'),
    ...parameters.flatMap(([name, expression]) => [
      remove('link', ['parameters', name]),
      rename('link', ['parameters', name], `${name}s`),
      ...(String(expression).includes('/0/')
        ? [set('link', ['parameters', name], String(expression).replace('/0/', '/1/'))]
        : []),
    ]),
  ];
}
