// Converts Swagger 2.0 to OpenAPI 3. Places refer to the original document.
import { isArray, isObject, type Json, type JsonObject, type OpenApiDocument } from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';
import { withForms, withListFormat } from './swagger-forms.ts';
import { swaggerPlace } from './swagger-places.ts';

/** Throws a UsageError for a document that cannot be converted. */
export async function fromSwagger(document: OpenApiDocument): Promise<OpenApiDocument> {
  const { name, root, locate } = document;
  const after = await converted(name, root);
  const written = (pointer: string) => swaggerPlace(root, after, pointer);
  return {
    ...document,
    root: after,
    ...(locate === undefined ? {} : { locate: (pointer: string) => locate(written(pointer)) }),
  };
}

async function converted(name: string, root: JsonObject): Promise<JsonObject> {
  // Loaded only when needed.
  const { convertObj } = (await import('swagger2openapi')).default;
  try {
    // The types of the converter require a valid document, but it accepts and returns any JSON; `patch` repairs
    // small errors.
    const swagger = structuredClone(withStyles(root)) as unknown as Parameters<typeof convertObj>[0];
    const converted: { readonly openapi: unknown } = await convertObj(swagger, {
      patch: true,
      warnOnly: true,
    });
    return withForms(root, converted.openapi as JsonObject);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${name} cannot be converted from Swagger 2.0: ${reason}`, { cause });
  }
}

/** The styles of lists that the converter drops because OpenAPI 3 does not have them: in headers and paths, and with tabs. */
const styles: Readonly<Record<string, string>> = {
  ssv: 'spaceDelimited',
  pipes: 'pipeDelimited',
  tsv: 'tabDelimited',
};

/** The value with a style for each list in a parameter or a header of an answer, so that lists can be compared. */
function withStyles(value: Json): Json {
  if (isArray(value)) return value.map(withStyles);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, item]): [string, Json] => {
    const inner = withStyles(item);
    return [key, key === 'headers' && isObject(inner) ? withStyleEach(inner) : inner];
  });
  const inner = Object.fromEntries(members);
  return typeof inner.in === 'string' ? withStyle(inner) : inner;
}

function withStyleEach(headers: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name, isObject(header) ? withStyle(header) : header]),
  );
}

function withStyle(holder: JsonObject): JsonObject {
  if (holder.in === 'formData') return withListFormat(holder);
  const style = styles[String(holder.collectionFormat)];
  return style === undefined ? holder : { ...holder, style };
}

/** Whether the document is Swagger 2.0; the version is a number if the author forgot the quotes. */
export function isSwagger({ root }: OpenApiDocument): boolean {
  return root.swagger !== undefined && Number(root.swagger) === 2;
}
