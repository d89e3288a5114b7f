// Documented objects are closed; observed or inferred ones stay open and never look like documented facts.
import { type Located, objectAt, objectIn, pointerTo } from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import { operationsUnderLint } from '../subjects/operation-under-lint.ts';
import { walkSchema } from '../subjects/walk-schema.ts';

export const schemasAreAsOpenAsTheirEvidence: Rule = {
  id: 'schemas-are-as-open-as-their-evidence',
  demands:
    'An object in an answer is closed if it is documented, and open if it is only sampled, observed or inferred.',
  why: 'A closed schema promises that no other property exists. Only documentation can promise that.',
  scope: { of: 'this contract' },
  find: {
    contract: (contract) =>
      [...answeredObjects(contract).values()].flatMap(({ at, kinds }) => problemOf(at, kinds)),
  },
};

interface AnsweredObject {
  readonly at: Located;
  /** The kinds of evidence of the operations that answer with it. */
  readonly kinds: Set<string>;
}

/** Every object in an answer; a part of an `allOf` only narrows an object that is checked by itself. */
function answeredObjects(contract: ContractUnderLint): ReadonlyMap<string, AnsweredObject> {
  const found = new Map<string, AnsweredObject>();
  for (const { at: schema, kinds } of answeredSchemas(contract).values())
    for (const { at, narrows } of walkSchema(schema)) {
      if (at.value.type !== 'object' || (narrows && /\/allOf\/\d+$/.test(at.pointer))) continue;
      const known = found.get(at.pointer);
      found.set(at.pointer, { at, kinds: new Set([...(known?.kinds ?? []), ...kinds]) });
    }
  return found;
}

/** The schema of every answer, once for all operations that share it. */
function answeredSchemas(contract: ContractUnderLint): ReadonlyMap<string, AnsweredObject> {
  const found = new Map<string, AnsweredObject>();
  for (const { evidence, responses } of operationsUnderLint(contract))
    for (const media of responses.flatMap(({ content }) => [...content.values()])) {
      const at = objectIn(media, 'schema');
      if (at === undefined) continue;
      const known = found.get(at.pointer) ?? { at, kinds: new Set() };
      known.kinds.add(String(evidence.kind));
      found.set(at.pointer, known);
    }
  return found;
}

function problemOf(at: Located, kinds: ReadonlySet<string>): readonly Problem[] {
  const { additionalProperties } = at.value;
  const place = pointerTo(at.pointer, 'additionalProperties');
  if (additionalProperties === undefined) {
    const message = 'The object does not state whether it is open';
    return [
      {
        at: at.pointer,
        message,
        advice: 'Set additionalProperties: false if it is documented, true otherwise.',
      },
    ];
  }
  const { kind, note } = objectAt(at.value, 'x-luna-evidence');
  const documented = kind === undefined ? kinds.has('documented') : kind === 'documented';
  const closed = additionalProperties === false;
  if (closed && !documented) {
    const message = `The object is closed, but no page documents all of it (${kind ?? [...kinds].join(', ')})`;
    return [{ at: place, message, advice: 'Set additionalProperties: true.' }];
  }
  // The note names the part that the page leaves open.
  if (closed || kind !== 'documented' || note !== undefined) return [];
  const message = 'The object is documented, but open';
  return [
    {
      at: place,
      message,
      advice:
        'Set additionalProperties: false, or state in a note of its evidence what the page leaves open.',
    },
  ];
}
