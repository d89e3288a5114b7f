// Converts Swagger 2.0 to OpenAPI 3. Places refer to the original document.
import type { JsonObject, OpenApiDocument } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { withForms } from './swagger-forms.ts';
import { furtherPlace, withFurtherPaths } from './swagger-further-paths.ts';
import { converterInput } from './swagger-input.ts';
import { withNulls, withoutNulls } from './swagger-nulls.ts';
import { swaggerPlace } from './swagger-places.ts';
import { markUnknown, withPlaceholders } from './swagger-unknown.ts';

interface FromSwagger extends OpenApiDocument {
  /** The pointer in the original document for a pointer in the converted one. */
  readonly written: (pointer: string) => string;
}

/** Throws a UsageError for a document that cannot be converted. */
export async function fromSwagger(document: OpenApiDocument): Promise<FromSwagger> {
  const { name, locate } = document;
  const root = withFurtherPaths(document.root);
  const after = await converted(name, root);
  const written = (pointer: string) => furtherPlace(document.root, swaggerPlace(root, after, pointer));
  return {
    ...document,
    root: after,
    written,
    ...(locate === undefined ? {} : { locate: (pointer: string) => locate(written(pointer)) }),
  };
}

async function converted(name: string, root: JsonObject): Promise<JsonObject> {
  try {
    const input = withoutNulls(converterInput(withPlaceholders(root)));
    return markUnknown(withForms(root, withNulls(await convert(input))));
  } catch (cause) {
    const isUnexpected = cause instanceof TypeError || !(cause instanceof Error);
    const reason = isUnexpected ? 'it violates the specification, as `lunarest lint` shows' : cause.message;
    throw new UsageError(`${name} cannot be converted from Swagger 2.0: ${reason}`, { cause });
  }
}

let earlier: Promise<unknown> = Promise.resolve();

/** One conversion at a time, because each replaces a function of the process. */
function convert(root: JsonObject): Promise<JsonObject> {
  const turn = earlier.then(() => convertQuietly(root));
  earlier = turn.catch(() => undefined);
  return turn;
}

/** The converter also prints the errors that it throws. */
async function convertQuietly(root: JsonObject): Promise<JsonObject> {
  // Loaded only when needed.
  const { convertObj } = (await import('swagger2openapi')).default;
  // The types of the converter require a valid document, but it accepts and returns any JSON; `patch` repairs
  // small errors.
  const swagger = structuredClone(root) as unknown as Parameters<typeof convertObj>[0];
  const { warn } = console;
  console.warn = () => {};
  try {
    const { openapi }: { readonly openapi: unknown } = await convertObj(swagger, {
      patch: true,
      warnOnly: true,
    });
    return openapi as JsonObject;
  } finally {
    console.warn = warn;
  }
}

/** Whether the document is Swagger 2.0; the version is a number if the author forgot the quotes. */
export function isSwagger({ root }: OpenApiDocument): boolean {
  return root.swagger !== undefined && Number(root.swagger) === 2;
}
