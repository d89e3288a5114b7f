// Validates values against schemas of a bundled document, compiling each schema once.

import type { OpenApiDocument } from '@lunarest/contract/documents';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The package is CommonJS: its function stands under `default` when it is imported as an ES module.
const install = 'default' in addFormats ? addFormats.default : addFormats;
install(ajv);

const compiled = new WeakMap<object, ValidateFunction>();

/** What is wrong with the value, as a text; null when nothing is. */
export function schemaFault(document: OpenApiDocument, schema: object, value: unknown): string | null {
  // References in the schema point into the document's components.
  const validate = compiled.get(schema) ?? ajv.compile({ ...schema, components: document.components });
  compiled.set(schema, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'value' });
}
