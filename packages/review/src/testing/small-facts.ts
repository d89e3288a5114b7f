// A small review with content in every section, for the tests.

import { diffDocuments } from '@lunarest/diff';
import type { RuleFinding } from '@lunarest/findings';
import { isObject, type OpenApiDocument, readSource, stepsOf } from '@lunarest/openapi';
import type { ReviewFacts } from '../facts.ts';

const base = `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      responses:
        '200':
          description: Things.
          content: { application/json: { schema: { type: object, properties: { color: { enum: [red] } } } } }
    delete:
      operationId: deleteThings
      tags: [things]
      responses: { '204': { description: Gone. } }
  /boxes:
    post:
      operationId: makeBox
      tags: [boxes]
      requestBody:
        content: { application/json: { schema: { type: object, properties: { size: { type: integer } } } } }
      responses: { '204': { description: Made. } }
`;

const revision = `openapi: 3.1.0
info: { title: Things, version: '2' }
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      x-luna-evidence: { kind: documented, releases: ['17'], source: page of things, note: one of two }
      x-luna-decision: [D-2]
      responses:
        '200':
          description: Things.
          content: { application/json: { schema: { type: object, properties: { color: { enum: [red, blue] } } } } }
  /boxes:
    post:
      operationId: makeBox
      deprecated: true
      tags: [boxes]
      x-luna-evidence: { kind: inferred, releases: [], source: neighbors }
      requestBody:
        content:
          application/json:
            schema: { type: object, required: [size], properties: { size: { type: integer } } }
      responses: { '204': { description: Made. } }
    put:
      operationId: changeBox
      tags: [boxes]
      responses: { '204': { description: Changed. } }
`;

function documentFrom(name: string, text: string): OpenApiDocument {
  const { content, positionOf } = readSource(name, text);
  if (!isObject(content)) throw new Error(`${name} is no object`);
  const locate = (pointer: string) => ({ file: name, ...positionOf(stepsOf(pointer)) });
  return { name, root: content, locate };
}

const from = documentFrom('old.yaml', base);
const to = documentFrom('new.yaml', revision);
const changes = diffDocuments(from, to);

// The property `shape` was removed from both documents since the earlier revision, so their comparison does not show it.
const shaped = 'required: [shape], properties: { shape: {}, color:';
const then = documentFrom('new.yaml at HEAD', revision.replace('properties: { color:', shaped));

const lint: readonly RuleFinding[] = [
  {
    id: 'operations-are-described',
    severity: 'warning',
    message: 'makeBox has no description',
    advice: 'Describe it.',
    places: [{ document: 'new.yaml', pointer: '#/paths/~1boxes/post', file: 'new.yaml', line: 14 }],
    affects: ['POST /boxes'],
  },
];

const waiver = { owner: 'Ada Example', file: 'waivers.yaml' };

/**
 * Facts with all cases: an expired, an unused and a valid waiver, a new change, a change of both documents, and figures of an
 * earlier contract.
 */
export const smallFacts: ReviewFacts = {
  from,
  to,
  changes,
  earlier: {
    revision: 'HEAD',
    changes: changes.filter(({ id }) => id !== 'request-property-became-required'),
    itself: { document: then, changes: diffDocuments(then, to) },
  },
  lint,
  waivers: [
    {
      ...waiver,
      line: 1,
      finding: 'operation-was-removed',
      place: 'DELETE /things',
      reason: 'Nobody calls it.',
      expires: '2027-01-01',
    },
    {
      ...waiver,
      line: 6,
      finding: 'operations-are-described',
      place: '#/paths',
      reason: 'Later.',
      expires: '2026-11-21',
    },
    {
      ...waiver,
      line: 11,
      finding: 'path-was-removed',
      place: '#',
      reason: 'Long ago.',
      expires: '2027-01-01',
    },
  ],
  measured: {
    on: 'an earlier contract',
    figures: {
      documents: { 17: 'abc' },
      guard: { drifts: 3, rightAnswers: 2, scores: { guard: { seen: 3, refused: 0 } } },
      coverage: {
        answers: { 17: { covered: 9, all: 10 } },
        keywords: { 17: { covered: 5, all: 5 } },
        uncovered: ['release 17 listThings 200'],
      },
      mutation: {
        planned: 1234,
        killed: 3,
        equivalent: 1,
        shown: { covered: 1, all: 2 },
        byKind: { statuses: { ledger: 1, 'not killed': 1 }, links: { behavior: 2 } },
        byEvidence: { documented: { ledger: 1, 'not killed': 1 }, inferred: { behavior: 2 } },
        survivors: ['status 200 removed'],
      },
      ledger: { pages: 2, differencesDecided: 1, operationsWithoutPage: 1, open: ['makeBox'] },
    },
  },
  decisions: [
    { number: 'D-1', title: 'Boxes are square' },
    { number: 'D-2', title: 'Things have `colors`' },
  ],
  failOn: 'breaking',
  today: '2026-11-22',
};
