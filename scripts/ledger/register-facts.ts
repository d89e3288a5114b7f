// What the register holds: everything in a release that a program reads and that no page prints operation by operation.

import { isArray, isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { buildModel } from '../generate/build-model.ts';

/** Sections of named entries, for example `schemas` by component name. */
export type Register = Readonly<Record<string, Readonly<Record<string, Json>>>>;

const words = /^(description|summary|title|example|examples|links)$/;
const components = ['schemas', 'headers', 'parameters', 'securitySchemes'];

/** The register that a release's document amounts to: facts without prose and examples. */
export function registerFacts(release: string, document: JsonObject): Register {
  const model = buildModel(release, document);
  const operations = model.operations.map(({ id, evidence, login, task, decisions, body }) => {
    const facts: JsonObject = {
      evidence: { ...evidence },
      login,
      task,
      decisions,
      body: body === null ? null : body.required,
    };
    return [id, facts] as const;
  });
  const sections = components.map((section) => {
    const entries = Object.entries(objectAt(objectAt(document, 'components'), section));
    return [section, Object.fromEntries(entries.map(([name, entry]) => [name, factsIn(entry)]))] as const;
  });
  const responses = Object.entries(objectAt(objectAt(document, 'components'), 'responses'));
  return {
    operations: Object.fromEntries(operations),
    responses: Object.fromEntries(responses.map(([name, response]) => [name, responseFacts(response)])),
    ...Object.fromEntries(sections),
  };
}

/** Bodies and identifiers of responses are looked after elsewhere; what they rest on and carry stands nowhere else. */
function responseFacts(response: Json): Json {
  const { headers, ...facts } = isObject(response) ? response : {};
  const names = isObject(headers) ? Object.keys(headers) : [];
  return {
    evidence: facts['x-luna-evidence'] ?? null,
    decisions: facts['x-luna-decision'] ?? null,
    headers: names,
  };
}

function factsIn(value: Json): Json {
  if (isArray(value)) return value.map(factsIn);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([word, item]) =>
      isProse(word, item) ? [] : [[word, within(word, item)]],
    ),
  );
}

/** A property may be called `description`; only a text under that word is prose. */
function isProse(word: string, item: Json): boolean {
  return words.test(word) && (typeof item === 'string' || !isObject(item) || word !== 'description');
}

function within(word: string, item: Json): Json {
  if (word !== 'properties' || !isObject(item)) return factsIn(item);
  return Object.fromEntries(Object.entries(item).map(([name, property]) => [name, factsIn(property)]));
}
