// An operation with everything that it inherits: the parameters of its path, the security of its document.
import {
  fieldsIn,
  follow,
  isBroken,
  isObject,
  itemsIn,
  type JsonObject,
  type Located,
  locateRoot,
  memberOf,
  methods,
  objectIn,
  objectsIn,
  pointerTo,
} from '@lunarest/openapi';
import { type LifeCycle, lifeCycleOf, operationLevel } from './life-cycle.ts';
import { memoize } from './memoize.ts';
import { type BodyView, bodyView, type ParameterView, parameterView } from './parameter-view.ts';
import { type ResponseView, responseView, statusOf } from './response-view.ts';
import { type SecurityView, securitySchemesOf, securityView } from './security-scheme-view.ts';
import { type ServersView, serversOf } from './servers-view.ts';

export interface OperationView extends LifeCycle {
  /** Method and path, for example `GET /tasks`. */
  readonly label: string;
  readonly pointer: string;
  readonly written: JsonObject;
  readonly root: JsonObject;
  readonly parameters: readonly ParameterView[];
  /** Whether some parameters are unknown, because their references do not resolve. */
  readonly hasUnknownParameters: boolean;
  readonly body: BodyView | undefined;
  readonly responses: ReadonlyMap<string, ResponseView>;
  readonly responsesPlace: string;
  readonly security: SecurityView;
  readonly servers: ServersView;
}

/** Header parameters that OpenAPI requires readers to ignore. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** Every path of the document with its operations by method. */
export const operationsByPath = memoize(
  (document: Located): ReadonlyMap<string, ReadonlyMap<string, OperationView>> =>
    new Map(
      [...fieldsIn(document, 'paths')].map(([path, item]) => [
        path,
        operationsOf(item, (method) => `${method} ${path}`, document),
      ]),
    ),
);

/**
 * The operations of a path item by method; `labelOf` returns the label for a method as it is sent. They
 * inherit the security of `secured`: a server that calls its clients does not authenticate like them.
 */
export function operationsOf(
  item: Located,
  labelOf: (method: string) => string,
  secured?: Located,
): ReadonlyMap<string, OperationView> {
  const named = methods.map((method) => [method, method.toUpperCase(), objectIn(item, method)] as const);
  const others = [...objectsIn(item, 'additionalOperations')].map(
    ([method, operation]) => [method, method, operation] as const,
  );
  return new Map(
    [...named, ...others].flatMap(([key, method, operation]) =>
      operation === undefined
        ? []
        : [[key, operationView(method, labelOf(method), operation, item, secured)] as const],
    ),
  );
}

function operationView(
  method: string,
  label: string,
  operation: Located,
  item: Located,
  secured: Located = operation,
): OperationView {
  const document = locateRoot(operation.root);
  const body = objectIn(operation, 'requestBody');
  const responses = [...fieldsIn(operation, 'responses')];
  return {
    label,
    pointer: operation.pointer,
    written: operation.value,
    root: operation.root,
    parameters: parametersOf(operation, item),
    hasUnknownParameters: [item, operation].some((holder) =>
      itemsIn(holder, 'parameters').some(({ value }) => isBroken(value)),
    ),
    body: body && bodyView(body),
    responses: new Map(
      responses.map(([written, response]) => {
        const status = statusOf(written);
        return [status, responseView(method, status, response)];
      }),
    ),
    responsesPlace: pointerTo(operation.pointer, 'responses'),
    security: securityView(memberOf(operation.value, 'security') === undefined ? secured : operation),
    servers: serversOf([operation, item, document], document),
    ...lifeCycleOf(operation.value),
    level: operationLevel(operation.value, item.value, label),
  };
}

function parametersOf(operation: Located, item: Located): readonly ParameterView[] {
  const merged = new Map<string, ParameterView>();
  for (const written of [...itemsIn(item, 'parameters'), ...itemsIn(operation, 'parameters')]) {
    const found = follow(written);
    if (!isObject(found.value) || isBroken(found.value) || !isNamed(found.value)) continue;
    const view = parameterView({ ...found, value: found.value });
    // Header names are case-insensitive.
    const name = view.in === 'header' ? view.name.toLowerCase() : view.name;
    if (view.in === 'header' && ignoredHeaders.has(name)) continue;
    merged.set(`${view.in} ${name}`, view);
  }
  return [...merged.values()];
}

/** Whether a parameter has a name and a place: without them, it has no form on the wire to compare. */
function isNamed({ name = null, in: place = null }: JsonObject): boolean {
  return name !== null && place !== null;
}

/** The form of the credentials that a parameter is, as that of a security scheme. */
function wireOf({ in: place, name }: ParameterView): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

/** Whether each request of an operation carries credentials of a form as a parameter. */
export function alwaysCarries({ parameters }: OperationView, wire: string): boolean {
  return parameters.some((one) => one.required && wireOf(one) === wire);
}

/** Whether the parameter is the credentials of an operation: in all its ways to authenticate, or in one if it is optional. */
export function isCredentialOf({ root, security }: OperationView, parameter: ParameterView): boolean {
  const schemes = securitySchemesOf(locateRoot(root));
  const wire = wireOf(parameter);
  const needs = security.alternatives.map(({ demands }) =>
    [...demands.keys()].some((name) => schemes.get(name)?.wire === wire),
  );
  return parameter.required ? needs.every((needed) => needed) : needs.includes(true);
}
