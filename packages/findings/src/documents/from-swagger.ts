// Converts Swagger 2.0 to OpenAPI 3. Places refer to the original document.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  pointerTo,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';
import { UsageError } from '../usage-error.ts';

/** Throws a UsageError for a document that cannot be converted. */
export async function fromSwagger(document: OpenApiDocument): Promise<OpenApiDocument> {
  const { name, root, locate } = document;
  const written = (pointer: string) => nearest(root, pointer);
  return {
    ...document,
    root: await converted(name, root),
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
    return converted.openapi as JsonObject;
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
  const style = styles[String(holder.collectionFormat)];
  return style === undefined || holder.in === 'formData' ? holder : { ...holder, style };
}

/** The Swagger 2.0 sections of OpenAPI 3 components. */
const sections: Readonly<Record<string, string>> = {
  schemas: 'definitions',
  parameters: 'parameters',
  responses: 'responses',
  securitySchemes: 'securityDefinitions',
};

/** The Swagger 2.0 place for a place in OpenAPI 3, or its nearest existing parent. */
function nearest(root: JsonObject, pointer: string): string {
  const [first = '', second = '', ...rest] = stepsOf(pointer);
  const section = first === 'components' ? sections[second] : undefined;
  const steps = section === undefined ? withoutMediaTypes([first, second, ...rest]) : [section, ...rest];
  for (let length = steps.length; length > 0; length -= 1) {
    const place = pointerTo('#', ...steps.slice(0, length));
    if (valueAt(root, place) !== undefined) return place;
  }
  return '#';
}

/** An answer of Swagger 2.0 contains its schema directly, without a media type. */
function withoutMediaTypes(steps: readonly string[]): readonly string[] {
  const at = steps.indexOf('content');
  return at < 0 ? steps : [...steps.slice(0, at), ...steps.slice(at + 2)];
}

/** Whether the document is Swagger 2.0; the version is a number if the author forgot the quotes. */
export function isSwagger({ root }: OpenApiDocument): boolean {
  return root.swagger !== undefined && Number(root.swagger) === 2;
}
