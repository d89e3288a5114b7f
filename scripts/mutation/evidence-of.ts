// The evidence for a changed fact, as far as the contract states it.
import { isArray, isObject, type Json, type JsonObject, objectAt } from '@lunarest/openapi';
import { objectsAt } from '../generate/read-document.ts';
import { facets, printedFacets } from '../ledger/printed-facets.ts';
import type { Ledger } from '../ledger/read-ledger.ts';
import { type Change, type Mutant, type Path, valueAt } from './change.ts';

/** In order, from the strongest evidence (a printed page) to the weakest (no source). */
export const evidenceKinds = ['documented', 'sample', 'observed', 'inferred'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Finds the evidence of the facts of a document: that of the nearest node with evidence. */
export function createEvidenceOf(document: JsonObject, ledger: Ledger): (mutant: Mutant) => EvidenceKind {
  const referrers = referrersIn(document);
  const { isPrinted } = printedFacets(ledger);
  const known = new Map<string, EvidenceKind>();

  return ({ change }) => {
    const { operator, at } = change;
    if (accessFacts.has(operator)) return accessEvidence(operator, valueAt(document, at.slice(0, 3)), ledger);
    const facet = facets.find((one) => operator === `schema-${one}`);
    // Only pages that print a bound are evidence of it; samples do not show bounds.
    if (facet !== undefined && !namesAt(at).some((name) => isPrinted(name, facet))) return 'inferred';
    const evidence = ownEvidence(referred(valueAt(document, at), document)) ?? evidenceAt(at);
    return evidence !== 'documented' && isUnshown(change) ? 'inferred' : evidence;
  };

  function evidenceAt(at: Path): EvidenceKind {
    for (let length = at.length - 1; length > 0; length -= 1) {
      const own = ownEvidence(valueAt(document, at.slice(0, length)));
      if (own !== undefined) return own;
    }
    const [section, name, entry] = at;
    return section === 'components' ? ofReferrers(`#/components/${name}/${entry}`) : 'inferred';
  }

  /** The name of the parameter or property at a place; for any other component, the names of those that refer to it. */
  function namesAt(at: Path): readonly string[] {
    const property = at.findLastIndex((key, index) => key === 'properties' && index < at.length - 1);
    if (property >= 0) return [String(at[property + 1])];
    const holders = at.map((_, index) => valueAt(document, at.slice(0, index)));
    const parameter = holders.find((holder) => isObject(holder) && holder.in !== undefined);
    if (isObject(parameter)) return [String(parameter.name)];
    const [section, kind, name] = at;
    const users = section === 'components' ? (referrers.get(`#/components/${kind}/${name}`) ?? []) : [];
    return users.filter(([, , user]) => user !== name).flatMap(namesAt);
  }

  /** For a component without evidence, the strongest evidence of the nodes that refer to it. */
  function ofReferrers(component: string): EvidenceKind {
    const found = known.get(component);
    if (found !== undefined) return found;
    // Ends the recursion: for a recursive component, only the other nodes that refer to it count.
    known.set(component, 'inferred');
    const kinds = (referrers.get(component) ?? []).map(evidenceAt);
    const strongest = evidenceKinds.find((kind) => kinds.includes(kind)) ?? 'inferred';
    known.set(component, strongest);
    return strongest;
  }
}

/**
 * Whether a change concerns members that a single answer cannot show: it shows the members that it has, but neither that
 * every answer has them nor that there are no others.
 */
function isUnshown({ operator, at }: Change): boolean {
  return (
    operator === 'schema-additionalProperties' || (operator === 'schema-required' && at.at(-1) === 'required')
  );
}

function ownEvidence(node: Json | undefined): EvidenceKind | undefined {
  const { kind } = isObject(node) ? objectAt(node, 'x-luna-evidence') : {};
  return evidenceKinds.find((known) => known === kind);
}

/** The target of a reference, when the changed node is one. */
function referred(node: Json | undefined, document: JsonObject): Json | undefined {
  const { $ref } = isObject(node) ? node : {};
  return typeof $ref === 'string' ? valueAt(document, $ref.replace('#/', '').split('/')) : node;
}

function referrersIn(document: JsonObject): ReadonlyMap<string, readonly Path[]> {
  const found = new Map<string, Path[]>();
  visit(document, []);
  return found;

  function visit(node: Json, at: Path): void {
    if (isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, [...at, index]);
      return;
    }
    if (!isObject(node)) return;
    if (typeof node.$ref === 'string')
      found.set(node.$ref, [...(found.get(node.$ref) ?? []), [...at, '$ref']]);
    for (const [key, item] of Object.entries(node)) visit(item, [...at, key]);
  }
}

/** Facts about access. Most pages do not state them, so they are not covered by the evidence of the operation. */
const accessFacts = new Set(['x-luna-roles', 'x-luna-session', 'x-luna-login', 'x-luna-task', 'security']);

function accessEvidence(operator: string, operation: Json | undefined, ledger: Ledger): EvidenceKind {
  const id = isObject(operation) ? String(operation.operationId) : '';
  const pages = objectsAt(ledger.operations.get(id) ?? {}, 'pages');
  const answers = pages.flatMap((page) => objectsAt(page, 'responses'));
  const ids = answers.flatMap((answer) => answer.ids ?? []);
  return isStated() ? 'documented' : 'inferred';

  function isStated(): boolean {
    switch (operator) {
      case 'x-luna-roles':
        return pages.some(({ privileges }) => isArray(privileges));
      case 'x-luna-login':
        return ids.some((one) => /_USER_NOT_AUTHENTICATED$/.test(String(one)));
      case 'x-luna-task':
        return answers.some(({ status }) => String(status) === '202');
      default:
        return ids.includes('FRAMEWORK_SESSION_NOT_PRIVATE');
    }
  }
}
