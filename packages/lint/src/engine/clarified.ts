// The problems that the engine reports in clearer words, with the values that the document has at their places.
import { isObject, type JsonObject, kindAt, showJson, stepsOf, valueAt } from '@lunarest/openapi';
import type { Reported } from './reported.ts';

/** The problem with the values that the document has at its place. */
export function clarified(problem: Reported, root: JsonObject): Reported {
  const named = withValue(inOurWords(problem, root), root);
  return isFurtherKeyword(named, root) ? { ...named, severity: 'warning' } : named;
}

/** Whether it is an unknown keyword of a schema, which OpenAPI permits since 3.1, but which may be misspelt. */
function isFurtherKeyword({ id, message, pointer }: Reported, { openapi = '' }: JsonObject): boolean {
  const isNew = typeof openapi === 'string' && !openapi.startsWith('3.0');
  const holder = kindAt(stepsOf(pointer).slice(0, -1));
  return (
    id === 'struct' &&
    isNew &&
    holder === 'schema' &&
    /^Property `(?!\$ref`).*` is not expected/.test(message)
  );
}

function inOurWords(problem: Reported, root: JsonObject): Reported {
  if (problem.id === 'no-unresolved-refs') return withReference(problem, root);
  if (isNoReference(problem, root)) return withoutReference(problem, root);
  return isNoPath(problem) ? withoutSlash(problem) : problem;
}

/** Whether the grammar refuses a path because it lacks the slash. */
function isNoPath({ id, message, pointer }: Reported): boolean {
  const [section, , ...within] = stepsOf(pointer);
  return (
    id === 'struct' && section === 'paths' && within.length === 0 && / is not expected here/.test(message)
  );
}

/** The engine calls such a path an unknown property. */
function withoutSlash(problem: Reported): Reported {
  const [, path = ''] = stepsOf(problem.pointer);
  return { ...problem, message: 'A path does not begin with a slash', advice: `Write it like /${path}.` };
}

/** Whether the grammar refuses a reference because it is no text. */
function isNoReference({ id, pointer }: Reported, root: JsonObject): boolean {
  const steps = stepsOf(pointer);
  const isReference = id === 'struct' && steps.at(-1) === '$ref' && kindAt(steps.slice(0, -1)) !== undefined;
  return isReference && typeof valueAt(root, pointer) !== 'string';
}

/** The engine calls such a reference an unknown property. */
function withoutReference(problem: Reported, root: JsonObject): Reported {
  const isEmpty = valueAt(root, problem.pointer) === null;
  return {
    ...problem,
    message: isEmpty ? 'A reference is empty' : 'A reference is not a text',
    advice: isEmpty
      ? 'Write its target in quotes: without them, # begins a comment in YAML.'
      : 'Write the address of its target.',
  };
}

/** The engine names files by the folder in which it runs. */
function withReference(problem: Reported, root: JsonObject): Reported {
  const written = valueAt(root, problem.pointer);
  const message = isObject(written)
    ? `OpenAPI allows no reference here: ${String(written.$ref)}`
    : `${String(written)} cannot be resolved`;
  return { ...problem, message };
}

/** The engine names an object in its messages by its kind, and null like the text. */
function withValue(problem: Reported, root: JsonObject): Reported {
  const written = valueAt(root, problem.pointer);
  if (written === null && /^`type` can be one of .*"null"/.test(problem.message))
    return { ...problem, advice: "Write 'null' in quotes: it is the name of a type." };
  if (!isObject(written)) return problem;
  return { ...problem, message: problem.message.replaceAll(String({}), () => showJson(written)) };
}
