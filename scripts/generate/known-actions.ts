// Finds the known actions of a resource: those in the examples of its list of actions.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import type { OperationModel } from './model.ts';
import type { Resolve } from './read-document.ts';

const action = '/{actionid}';

/** The operation, with the listed actions as values of its parameter `actionid`. */
export function withKnownActions(
  operation: OperationModel,
  document: JsonObject,
  resolve: Resolve,
): OperationModel {
  if (!operation.path.endsWith(action)) return operation;
  const list = objectAt(objectAt(document, 'paths'), operation.path.slice(0, -action.length));
  const known = actionsIn(resolve(objectAt(list, 'get')), resolve);
  const [first] = known;
  if (first === undefined) return operation;
  const parameters = operation.parameters.map((parameter) =>
    parameter.name === 'actionid' && parameter.known.length === 0
      ? { ...parameter, known, example: first }
      : parameter,
  );
  return { ...operation, parameters };
}

function actionsIn(list: JsonObject, resolve: Resolve): readonly string[] {
  const answer = objectAt(objectAt(list, 'responses'), '200');
  const media = objectAt(objectAt(answer, 'content'), 'application/json');
  const examples = Object.values(objectAt(media, 'examples')).map(resolve);
  const ids = examples.flatMap(({ value }) => (isObject(value) ? idsIn(value.actions) : []));
  return [...new Set(ids)];
}

function idsIn(actions: Json | undefined): readonly string[] {
  const written = isArray(actions) ? actions.filter(isObject) : [];
  return written.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}
