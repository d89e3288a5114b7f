// Every operation names its evidence in a form that the evidence report can count; so does everything else
// with evidence.
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  memberOf,
  pointerTo,
  stringsOf,
} from '@lunarest/openapi';
import type { Problem, Rule } from '../rule.ts';

const kinds = ['documented', 'sample', 'observed', 'inferred'];
const releases = ['4', '5', '8', '12', '14', '15', '16', '17'];
const key = 'x-luna-evidence';

export const evidenceIsWellFormed: Rule = {
  id: 'evidence-is-well-formed',
  demands:
    'Every operation has evidence, and each evidence entry names its kind, its releases and its source.',
  why: 'A statement is only as reliable as its source, and the evidence report counts these entries.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ at }) =>
      memberOf(at.value, key) === undefined
        ? [{ at: at.pointer, message: `${key} is missing`, advice: `Add the evidence of the operation.` }]
        : problemsOf(at.value[key], pointerTo(at.pointer, key)),
    contract: ({ at }) => problemsBelow(at.value.components, '#/components'),
  },
};

function problemsBelow(value: Json | undefined, pointer: string): readonly Problem[] {
  if (isArray(value)) return value.flatMap((item, index) => problemsBelow(item, pointerTo(pointer, index)));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === key ? problemsOf(item, pointerTo(pointer, name)) : problemsBelow(item, pointerTo(pointer, name)),
  );
}

function problemsOf(written: Json | undefined, at: string): readonly Problem[] {
  const evidence: JsonObject = isObject(written) ? written : {};
  const unknown = stringsOf(evidence.releases).filter((release) => !releases.includes(release));
  return [
    ...(kinds.includes(String(evidence.kind))
      ? []
      : [problem(at, `has the unknown kind ${evidence.kind}`, `Choose one of: ${kinds.join(', ')}.`)]),
    ...(isArray(evidence.releases)
      ? []
      : [problem(at, 'lists no releases', 'Add the list, which may be empty.')]),
    ...unknown.map((release) =>
      problem(at, `names the unknown release ${release}`, `Use one of: ${releases.join(', ')}.`),
    ),
    ...(String(evidence.source ?? '').length > 3
      ? []
      : [
          problem(
            at,
            'names no source',
            'Name the page, the sample or the observation, or write "no source".',
          ),
        ]),
  ];
}

function problem(at: string, says: string, advice: string): Problem {
  return { at, message: `${key} ${says}`, advice };
}
