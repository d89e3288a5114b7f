// References of Swagger 2.0 that do not resolve. Their targets stay unknown in the conversion, which copies their placeholders.
import {
  isArray,
  isBroken,
  isObject,
  type JsonObject,
  mapJson,
  mapMembers,
  mapObjects,
  markBroken,
  memberOf,
  objectAt,
} from '@lunarest/openapi';

/** The extension that carries a placeholder through the conversion. */
const unresolved = 'x-unresolved';

export function withPlaceholders(root: JsonObject): JsonObject {
  return mapMembers(root, (value) =>
    mapJson(value, (part) => (isBroken(part) ? { [unresolved]: true } : part)),
  );
}

/** The converted document with marked placeholders. An unknown parameter may be the body. */
export function markUnknown(converted: JsonObject): JsonObject {
  const marked = mapMembers(converted, (value) =>
    mapJson(value, (part) => (isObject(part) && part[unresolved] === true ? markBroken({}) : part)),
  );
  const paths = mapObjects(objectAt(marked, 'paths'), (item) =>
    mapObjects(item, (operation, key) =>
      mayHaveBody(key, operation, item) ? { ...operation, requestBody: markBroken({}) } : operation,
    ),
  );
  return { ...marked, paths };
}

function mayHaveBody(method: string, operation: JsonObject, item: JsonObject): boolean {
  return (
    !method.startsWith('x-') &&
    operation.requestBody === undefined &&
    [operation, item].some((holder) => {
      const parameters = memberOf(holder, 'parameters');
      return isArray(parameters) && parameters.some(isBroken);
    })
  );
}
