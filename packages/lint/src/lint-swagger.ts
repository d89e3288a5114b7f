// Lints Swagger 2.0: the engine knows it, and those of our rules that look at schemas judge its conversion to OpenAPI 3.
import { fromSwagger, isSwagger, type Progress, type RuleFinding, UsageError } from '@lunarest/findings';
import type { OpenApiDocument } from '@lunarest/openapi';
import { replacedForExamples } from './engine/ask-engine.ts';
import type { Wishes } from './engine/wishes.ts';
import { lintDocument } from './lint-document.ts';

/** The findings in a bundled document. Throws a UsageError when it does not describe an API. */
export async function lintSwagger(
  document: OpenApiDocument,
  wishes: Wishes,
  progress: Progress,
): Promise<readonly RuleFinding[]> {
  const modern = await converted(document);
  if (modern === undefined) return lintDocument(document, wishes, progress);
  const rules = { ...replacedForExamples, ...wishes.rules };
  const ofEngine = await lintDocument(document, { ...wishes, rules }, progress);
  const ofSchemas = await lintDocument(modern, { ...wishes, extends: [] }, progress);
  const asWritten = (finding: RuleFinding): RuleFinding => ({
    ...finding,
    places: finding.places.map((place) => ({ ...place, pointer: modern.written(place.pointer) })),
  });
  return [...ofEngine, ...ofSchemas.filter(isAboutSchemas).map(asWritten)];
}

async function converted(document: OpenApiDocument) {
  if (!isSwagger(document)) return undefined;
  try {
    return await fromSwagger(document);
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}

/** What our rules demand of other objects depends on the version. */
function isAboutSchemas({ id, places: [place] }: RuleFinding): boolean {
  if (id === 'documents-keep-the-specification') return /\/schemas?\//.test(place?.pointer ?? '');
  return id === 'examples-fit-their-schemas' || id === 'identifiers-are-exact';
}
