// A call of an operation with the values of the contract's examples.
import type { Json } from '@lunarest/openapi';
import { literal } from './emit.ts';
import type { OperationModel, ParameterModel } from './model.ts';

/** The call as a statement of a program. */
export function callExample({ id, parameters, body }: OperationModel): string {
  const asked = parameters.filter((parameter) => parameter.in === 'path' || isRequiredQuery(parameter));
  const input = {
    ...Object.fromEntries(asked.map((parameter) => [parameter.name, exampleOf(parameter)])),
    ...(body?.example === undefined ? {} : { body: body.example }),
  };
  return `await luna.${id}(${Object.keys(input).length === 0 ? '' : written(input)});`;
}

function isRequiredQuery(parameter: ParameterModel): boolean {
  return parameter.in === 'query' && parameter.required;
}

/** Identifiers in a path are always written as strings. */
function exampleOf(parameter: ParameterModel): Json {
  const { example, type } = parameter;
  if (example === null) throw new Error(`contract: the parameter ${parameter.name} has no example`);
  if (parameter.in === 'path' || type === 'string') return example;
  return type === 'boolean' ? example === 'true' : Number(example);
}

/** On one line if it is short enough. */
function written(input: Readonly<Record<string, Json>>): string {
  const line = literal(input, 0);
  return line.length <= 90 ? line : literal(input, 'body' in input ? 2 : 1);
}
