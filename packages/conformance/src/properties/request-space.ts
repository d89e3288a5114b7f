// Requests near the bounds of an operation: its example with one change, and whether the result is valid.
import { filledPath, type OperationDescription, type Release } from '@lunarest/contract';
import fc from 'fast-check';
import { contractDocument } from '../requests/contract-document.ts';
import { type ValidRequest, validRequest } from '../requests/valid-request.ts';
import { fittingSegment, unfittingSegment, withQuery } from './path-values.ts';
import { type SchemaNode, schemaNode } from './schema-node.ts';
import { unfittingTexts } from './string-values.ts';
import { fittingValue, unfittingValue, type Value } from './values.ts';

export interface ProbedRequest {
  readonly method: string;
  readonly path: string;
  /** Undefined without a body. */
  readonly body: unknown;
  /** The changed part, for the message of a failed test. */
  readonly changed: string;
  readonly fits: boolean;
}

/** Requests of an operation, about half of them valid. */
export function requestSpace(release: Release, operation: OperationDescription): fc.Arbitrary<ProbedRequest> {
  const example = validRequest(release, operation);
  const base = { method: example.method, path: example.path, body: example.body };
  const as = (changed: string, fits: boolean) => (change: Partial<typeof base>) => ({
    ...base,
    ...change,
    changed,
    fits,
  });
  return fc.oneof(
    fc.constant({ ...base, changed: 'nothing', fits: true }),
    fc.constant({
      ...base,
      path: withQuery(base.path, 'unknown', '1'),
      changed: 'an unknown query parameter',
      fits: false,
    }),
    ...pathProbes(release, operation, example).map(({ name, segment, fits }) =>
      segment.map((path) => as(name, fits)({ path })),
    ),
    ...queryProbes(release, operation, example).map(({ name, path, fits }) =>
      path.map((value) => as(name, fits)({ path: value })),
    ),
    ...bodyProbes(release, operation, example).map(({ name, body, fits }) =>
      body.map((value) => as(name, fits)({ body: value })),
    ),
  );
}

function pathProbes(release: Release, operation: OperationDescription, example: ValidRequest) {
  const contract = contractDocument(release);
  const written = (contract.operation(operation.id).parameters ?? []).map((parameter) =>
    contract.resolve(parameter),
  );
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap((parameter) => {
      const found: { schema?: object } | undefined = written.find(({ name }) => name === parameter.name);
      const schema = schemaNode(release, found?.schema ?? {});
      const unfitting = unfittingSegment(parameter, schema);
      const probe = (segments: fc.Arbitrary<string>, fits: boolean) => ({
        name: parameter.name,
        fits,
        segment: segments.map((segment) =>
          filledPath(operation.path, { ...example.pathValues, [parameter.name]: segment }),
        ),
      });
      return [
        probe(fittingSegment(parameter, schema, example.pathValues[parameter.name] ?? ''), true),
        ...(unfitting === null ? [] : [probe(unfitting, false)]),
      ];
    });
}

function queryProbes(release: Release, operation: OperationDescription, { path }: ValidRequest) {
  const contract = contractDocument(release);
  const parameters = (contract.operation(operation.id).parameters ?? [])
    .map((parameter) => contract.resolve(parameter))
    .filter((parameter) => parameter.in === 'query');
  return parameters.flatMap(({ name, schema: written, example }) => {
    const schema = schemaNode(release, written);
    const probe = (values: fc.Arbitrary<Value>, fits: boolean) => ({
      name,
      fits,
      path: values.map((value) => withQuery(path, name, String(value))),
    });
    const unfitting = unfittingTextOf(schema);
    return [
      probe(fittingValue(schema, example), true),
      ...(unfitting.length === 0 ? [] : [probe(fc.constantFrom(...unfitting), false)]),
    ];
  });
}

/** Every value in a query is a text, so only its spelling can be invalid. */
function unfittingTextOf(schema: SchemaNode): readonly string[] {
  const { type, minimum, maximum } = schema;
  if (type === 'boolean') return ['text', '1', ''];
  if (type === 'string') return unfittingTexts(schema);
  const beyond = [minimum === undefined ? 'text' : minimum - 1, maximum === undefined ? 'text' : maximum + 1];
  return ['text', '', ...beyond.map(String)];
}

interface BodyProbe {
  readonly name: string;
  readonly body: fc.Arbitrary<unknown>;
  readonly fits: boolean;
}

function bodyProbes(
  release: Release,
  operation: OperationDescription,
  { body }: ValidRequest,
): readonly BodyProbe[] {
  const content = contractDocument(release).operation(operation.id).requestBody?.content ?? {};
  const [[mediaType, media] = []] = Object.entries(content);
  if (mediaType === undefined || media === undefined) return operation.method === 'get' ? [] : [unwantedBody];
  // Forms, texts and bytes have separate tests.
  if (!mediaType.includes('+json')) return [];
  const { properties = {}, required = [] } = schemaNode(release, media.schema);
  const example: Readonly<Record<string, unknown>> = Object(body);
  return [
    { name: 'another kind of body', body: fc.constantFrom<Value>([], 'text', 0, null), fits: false },
    { name: 'an unknown property', body: fc.constant({ ...example, unknown: 'x' }), fits: false },
    { name: 'no body', body: fc.constant(undefined), fits: operation.body?.required === false },
    ...Object.keys(properties).map((name) => withoutProperty(example, name, !required.includes(name))),
    ...Object.entries(properties).flatMap(([name, schema]) => propertyProbes(example, name, schema)),
  ];
}

/** A body for an operation without one. Not for GET, because `fetch` sends no body with it. */
const unwantedBody: BodyProbe = {
  name: 'a body where none is taken',
  body: fc.constant({ some: 1 }),
  fits: false,
};

function withoutProperty(example: Readonly<Record<string, unknown>>, name: string, fits: boolean): BodyProbe {
  const { [name]: _, ...rest } = example;
  return { name: `without ${name}`, body: fc.constant(rest), fits };
}

function propertyProbes(
  example: Readonly<Record<string, unknown>>,
  name: string,
  schema: SchemaNode,
): readonly BodyProbe[] {
  const probe = (values: fc.Arbitrary<Value>, fits: boolean) => ({
    name,
    fits,
    body: values.map((value) => ({ ...example, [name]: value })),
  });
  return [probe(fittingValue(schema, example[name]), true), probe(unfittingValue(schema), false)];
}
