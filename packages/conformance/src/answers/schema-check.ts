// Validates values against schemas of a bundled document, compiling each schema once.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { pruneComponents } from '@lunarest/openapi/pure';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The package is CommonJS; an import as an ES module has its function under `default`.
const install = 'default' in addFormats ? addFormats.default : addFormats;
install(ajv);

/** Compiled checks by document and text of the schema, because most answers share a schema. */
const compiled = new WeakMap<OpenApiDocument, Map<string, ValidateFunction>>();
const texts = new WeakMap<object, string>();

/** Explains why the value violates the schema; null when it is valid. */
export function schemaFault(document: OpenApiDocument, schema: object, value: unknown): string | null {
  const validate = compiledOnce(document, schema);
  return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'value' });
}

function compiledOnce(document: OpenApiDocument, schema: object): ValidateFunction {
  const known = compiled.get(document) ?? new Map<string, ValidateFunction>();
  compiled.set(document, known);
  const text = texts.get(schema) ?? JSON.stringify(schema);
  texts.set(schema, text);
  const validate = known.get(text) ?? compile(document, schema);
  known.set(text, validate);
  return validate;
}

/** Compiles a schema with only the components that it refers to, because the compiler traverses its whole input. */
function compile({ components }: OpenApiDocument, schema: object): ValidateFunction {
  return ajv.compile(pruneComponents({ ...schema, components }));
}
