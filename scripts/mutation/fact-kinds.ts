// The kind of fact that a mutant changes.
import { type JsonObject, objectAt } from '@lunarest/openapi';
import type { Mutant } from './change.ts';
import { componentsOf } from './world.ts';

const wireKinds = [
  'paths and methods',
  'statuses',
  'error identifiers',
  'parameters',
  'request bodies',
  'answer headers',
  'answer bodies',
  'roles and sessions',
  'servers',
] as const;

/** The kinds of facts, in the order of the report. */
export const factKinds = [
  ...wireKinds,
  'links',
  'examples',
  'evidence',
  'decisions',
  'names and tags',
  'overlay actions',
  'words',
] as const;

export type FactKind = (typeof factKinds)[number];

/** The kinds of facts about requests and answers; the other facts are for readers, tools and generators. */
export const wireFacts: ReadonlySet<FactKind> = new Set(wireKinds);

const byOperator: Readonly<Record<string, FactKind>> = {
  path: 'paths and methods',
  method: 'paths and methods',
  status: 'statuses',
  unmatched: 'statuses',
  security: 'roles and sessions',
  'security-scheme': 'roles and sessions',
  'x-luna-roles': 'roles and sessions',
  'x-luna-session': 'roles and sessions',
  'x-luna-login': 'roles and sessions',
  'x-luna-task': 'roles and sessions',
  server: 'servers',
  link: 'links',
  example: 'examples',
  'example-value': 'examples',
  'x-luna-evidence': 'evidence',
  'x-luna-decision': 'decisions',
  'operation-id': 'names and tags',
  tag: 'names and tags',
  release: 'names and tags',
  'overlay-action': 'overlay actions',
  prose: 'words',
};

/** Finds the kind of a fact of a document. A component to which only requests refer belongs to requests. */
export function createFactKinds(document: JsonObject): (mutant: Mutant) => FactKind {
  const sent = sentComponents(document);
  return ({ change: { operator, at } }) => byOperator[operator] ?? kindOfPlace(at.map(String), sent);
}

function kindOfPlace(at: readonly string[], sent: ReadonlySet<string>): FactKind {
  const [section, name = '', entry = ''] = at;
  const inside = section === 'components' ? [name, ...at.slice(3)] : at.slice(3);
  if (inside.includes('parameters')) return 'parameters';
  if (inside.includes('requestBody') || inside.includes('requestBodies')) return 'request bodies';
  if (inside.includes('headers')) return 'answer headers';
  if (inside.includes('responses')) return inside.includes('allOf') ? 'error identifiers' : 'answer bodies';
  return sent.has(`${name}/${entry}`) ? 'request bodies' : 'answer bodies';
}

/** The components that requests refer to and answers do not. */
function sentComponents(document: JsonObject): ReadonlySet<string> {
  const operations = Object.values(objectAt(document, 'paths')).flatMap((item) =>
    Object.values(Object(item)),
  );
  const [sent, answered] = [new Set<string>(), new Set<string>()];
  for (const operation of operations) {
    const { requestBody = null, parameters = null, responses = null } = Object(operation);
    for (const component of componentsOf([requestBody, parameters], document)) sent.add(component);
    for (const component of componentsOf(responses, document)) answered.add(component);
  }
  return new Set([...sent].filter((component) => !answered.has(component)));
}
