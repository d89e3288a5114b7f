// Lints one document with the engine: findings with their places, each problem reported once.

import {
  brokenReferences,
  grouped,
  noProgress,
  type Progress,
  type RuleFinding,
  UsageError,
} from '@lunarest/findings';
import {
  isBroken,
  type Json,
  type JsonObject,
  methods,
  type OpenApiDocument,
  pointerTo,
  showJson,
  stepsOf,
  valueAt,
} from '@lunarest/openapi';
import type { Reported } from './engine/reported.ts';
import { runEngine } from './engine/run-engine.ts';
import type { Wishes } from './engine/wishes.ts';

/** The findings in a bundled document. Throws a UsageError when it does not describe an API. */
export async function lintDocument(
  document: OpenApiDocument,
  wishes: Wishes,
  progress: Progress = noProgress,
): Promise<readonly RuleFinding[]> {
  demandVersion(document);
  const hasUnknown = (document.broken ?? []).length > 0;
  const problems = await runEngine(document.root, wishes, progress);
  const groups = grouped(
    problems.filter(({ pointer }) => !hasUnknown || !isUnknown(document.root, pointer)),
    ({ id, pointer, message }) => [id, pointer, message].join('\n'),
  );
  const found = [...groups.values()].flatMap((group) => findingOf(group, document));
  return [...brokenReferences(document), ...found];
}

/** Throws a UsageError for a version that the engine does not know: it accepts no numbers, as in `openapi: 3.1`. */
function demandVersion({ name, root, locate }: OpenApiDocument): void {
  const keyword = root.openapi === undefined ? 'swagger' : 'openapi';
  const version = root[keyword] ?? null;
  if (typeof version === 'string' && (keyword === 'swagger' ? /^2\.0$/ : /^3\.[0-2]\./).test(version)) return;
  const { file, line } = locate?.(pointerTo('#', keyword)) ?? {};
  const at = file === undefined ? name : `${file}:${line}`;
  const usual = keyword === 'swagger' ? '2.0' : '3.1.0';
  throw new UsageError(
    `${at}: ${showJson(version)} is not a version of OpenAPI as the specification writes it, for example '${usual}'.`,
  );
}

/** Whether the place is a reference that does not resolve, or lies within one. */
function isUnknown(root: JsonObject, pointer: string): boolean {
  let here: Json | undefined = root;
  return stepsOf(pointer).some((step) => {
    here = here === undefined ? undefined : valueAt(here, pointerTo('#', step));
    return isBroken(here);
  });
}

function findingOf(group: readonly Reported[], { name, locate }: OpenApiDocument): readonly RuleFinding[] {
  const [first] = group;
  if (first === undefined) return [];
  const { id, severity, message, advice, pointer } = first;
  const operations = group.map(({ through }) => operationAt(through ?? pointer));
  const affects = [...new Set(operations.filter((label) => label !== ''))];
  const places = [{ document: name, pointer, ...locate?.(pointer) }];
  return [{ id, severity, message, ...(advice === '' ? {} : { advice }), places, affects }];
}

/** `GET /tasks` for a place within that operation, otherwise an empty string. */
function operationAt(pointer: string): string {
  const [section, path, word = '', further] = stepsOf(pointer);
  const method = word === 'additionalOperations' ? further : methods.find((known) => known === word);
  return section === 'paths' && method !== undefined ? `${method.toUpperCase()} ${path}` : '';
}
