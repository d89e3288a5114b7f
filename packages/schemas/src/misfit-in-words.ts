// Describes why a value is not valid by a schema, with the name of the property or the permitted values.

import { codeSpan, shorten } from '@lunarest/findings';
import { pointerTo } from '@lunarest/openapi';
import type { ErrorObject } from 'ajv/dist/2020.js';

/** Upper bound on the reasons. Of the others, only the number is given. */
const mostReasons = 4;

/** Upper bound on the listed values. Of the others, only the number is given. */
const most = 8;

/** Upper bound on the characters of a displayed name or value. */
const longest = 60;

/** The errors of the validator as a text, for example ``/size must be one of "small", "large"``. */
export function misfitInWords(errors: readonly ErrorObject[]): string {
  const names = errors.map(({ propertyName }) => propertyName);
  const reasons = errors
    .filter(({ keyword, params }) => keyword !== 'propertyNames' || !names.includes(params.propertyName))
    .map((error) => `${error.instancePath} ${subjectOf(error)}${reasonOf(error)}`.trim());
  const distinct = [...new Set(reasons)];
  const more = distinct.length - mostReasons;
  return `${distinct.slice(0, mostReasons).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

/**
 * The place of the errors within the value, as a JSON Pointer: that of the only value which does not fit, or else of the smallest one
 * around all of those.
 */
export function placeOfMisfit(errors: readonly ErrorObject[]): string {
  const [first = [], ...others] = errors.map(stepsTo);
  const isShared = (index: number) => others.every((steps) => steps[index] === first[index]);
  const end = first.findIndex((_, index) => !isShared(index));
  return first
    .slice(0, end < 0 ? first.length : end)
    .map((step) => `/${step}`)
    .join('');
}

/** The steps to a value that does not fit, as in its pointer; to the property if only that is not allowed. */
function stepsTo({ instancePath, propertyName, params }: ErrorObject): readonly string[] {
  const [, ...steps] = instancePath.split('/');
  const property =
    propertyName ?? params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  return typeof property === 'string' ? [...steps, ...stepsBelow(property)] : steps;
}

function stepsBelow(property: string): readonly string[] {
  return pointerTo('', property).split('/').slice(1);
}

/** The name of a property that does not fit, in front of the reason. A name by a reference has an error of its own instead. */
function subjectOf({ propertyName }: ErrorObject): string {
  return propertyName === undefined ? '' : `the name ${codeSpan(shorten(propertyName, longest))} `;
}

function reasonOf({ keyword, params, message = 'does not fit' }: ErrorObject): string {
  const {
    propertyName,
    additionalProperty = keyword === 'propertyNames' ? propertyName : undefined,
    unevaluatedProperty = additionalProperty,
    allowedValue,
    allowedValues,
    passingSchemas,
  } = params;
  if (typeof unevaluatedProperty === 'string')
    return `must NOT have the property ${codeSpan(shorten(unevaluatedProperty, longest))}`;
  if (keyword === 'oneOf' && Array.isArray(passingSchemas)) return `${message}, not several`;
  if (keyword === 'false schema') return 'is not allowed';
  if (keyword === 'enum') return `must be one of ${listOf(allowedValues)}`;
  if (keyword === 'type' && Array.isArray(params.type)) return `must be ${params.type.join(' or ')}`;
  return keyword === 'const' ? `must be ${show(allowedValue)}` : message;
}

function listOf(values: readonly unknown[]): string {
  const named = values.slice(0, most).map(show).join(', ');
  const more = values.length - most;
  return more > 0 ? `${named} and ${more} more` : named;
}

function show(value: unknown): string {
  return shorten(JSON.stringify(value), longest);
}
