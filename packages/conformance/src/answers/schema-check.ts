// Validates values against schemas of a bundled document, compiling each schema once.
import type { OpenApiDocument } from '@lunarest/contract/documents';
import { pruneComponents } from '@lunarest/openapi/pure';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The package is CommonJS: its function stands under `default` when it is imported as an ES module.
const install = 'default' in addFormats ? addFormats.default : addFormats;
install(ajv);

const compiled = new WeakMap<object, ValidateFunction>();

/** What is wrong with the value, as a text; null when nothing is. */
export function schemaFault(document: OpenApiDocument, schema: object, value: unknown): string | null {
  const validate = compiled.get(schema) ?? compile(document, schema);
  compiled.set(schema, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'value' });
}

/** The compiler walks through everything it is given, so it gets only the components that the schema refers to. */
function compile({ components }: OpenApiDocument, schema: object): ValidateFunction {
  return ajv.compile(pruneComponents({ ...schema, components }));
}
