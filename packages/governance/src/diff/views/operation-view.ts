// An operation with all that it inherits: the parameters of its path, the security of its document.
import {
  follow,
  isObject,
  itemsIn,
  type JsonObject,
  type Located,
  locateRoot,
  memberOf,
  objectIn,
  objectsIn,
  pointerTo,
} from '@lunarest/openapi';
import { type BodyView, bodyView } from './body-view.ts';
import { memoize } from './memoize.ts';
import { type ParameterView, parameterView } from './parameter-view.ts';
import { type ResponseView, responseView } from './response-view.ts';
import { type SecurityView, securityView } from './security-view.ts';

export interface OperationView {
  /** Method and path, for example `GET /tasks`. */
  readonly label: string;
  readonly pointer: string;
  readonly written: JsonObject;
  readonly root: JsonObject;
  readonly parameters: readonly ParameterView[];
  readonly body: BodyView | undefined;
  readonly responses: ReadonlyMap<string, ResponseView>;
  readonly responsesPlace: string;
  readonly security: SecurityView;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Header parameters that OpenAPI tells its readers to ignore. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Every path of the document with its operations by method. */
export const operationsByPath = memoize(
  (document: Located): ReadonlyMap<string, ReadonlyMap<string, OperationView>> =>
    new Map([...objectsIn(document, 'paths')].map(([path, item]) => [path, operationsOf(path, item)])),
);

function operationsOf(path: string, item: Located): ReadonlyMap<string, OperationView> {
  const entries = methods.flatMap((method): readonly [string, OperationView][] => {
    const operation = objectIn(item, method);
    const label = `${method.toUpperCase()} ${path}`;
    return operation === undefined ? [] : [[method, operationView(label, operation, item)]];
  });
  return new Map(entries);
}

function operationView(label: string, operation: Located, item: Located): OperationView {
  const body = objectIn(operation, 'requestBody');
  const responses = [...objectsIn(operation, 'responses')];
  return {
    label,
    pointer: operation.pointer,
    written: operation.value,
    root: operation.root,
    parameters: parametersOf(operation, item),
    body: body && bodyView(body),
    responses: new Map(responses.map(([status, response]) => [status, responseView(status, response)])),
    responsesPlace: pointerTo(operation.pointer, 'responses'),
    security: securityView(
      memberOf(operation.value, 'security') === undefined ? locateRoot(operation.root) : operation,
    ),
  };
}

function parametersOf(operation: Located, item: Located): readonly ParameterView[] {
  const merged = new Map<string, ParameterView>();
  for (const written of [...itemsIn(item, 'parameters'), ...itemsIn(operation, 'parameters')]) {
    const found = follow(written);
    if (!isObject(found.value)) continue;
    const view = parameterView({ ...found, value: found.value });
    if (view.in === 'header' && ignoredHeaders.has(view.name.toLowerCase())) continue;
    merged.set(`${view.in} ${view.name}`, view);
  }
  return [...merged.values()];
}
