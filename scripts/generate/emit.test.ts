import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { literal, literalUnion, propertyName } from './emit.ts';
import { emitClient } from './emit-client.ts';
import { emitHandlers } from './emit-handlers.ts';
import type { OperationModel, ParameterModel } from './model.ts';

const odd = {
  "it's": "a 'b' \\ c",
  'page-size': 'two\nlines\rand\u0000more\u2028',
  '007': 1,
  '99999999999999999999': 2,
  constructor: 'own',
  delete: true,
  ['__proto__']: 'own too',
};

test('a literal with difficult names and texts evaluates to the original value', () => {
  const evaluated = new Function(`'use strict'; return ${literal(odd, 2)};`)();
  expect(Object.entries(evaluated).toSorted()).toEqual(Object.entries(odd).toSorted());
});

test.each(Object.keys(odd))('the property %s and the literal type of this text can be parsed', (key) => {
  const source = `interface A { readonly ${propertyName(key)}: ${literalUnion([key, `${key}'`])} }`;
  expect(faultsIn(source)).toEqual([]);
});

const parameter: ParameterModel = {
  name: 'thing-id',
  in: 'path',
  required: true,
  description: 'Ends */ early.',
  type: 'string',
  example: "it's",
  values: ["it's", 'a\rb'],
  known: [],
  integer: null,
};

const operation: OperationModel = {
  id: 'getThing',
  method: 'get',
  path: '/things/{thing-id}',
  room: 'things',
  summary: 'Get */ a thing\nand another',
  description: 'Ends */ early.',
  roles: [],
  session: 'basic',
  login: [],
  task: null,
  security: [],
  evidence: { kind: 'inferred', releases: [], source: "a seer's", note: 'Ends */ early.' },
  decisions: [],
  parameters: [parameter, { ...parameter, name: 'page-size', in: 'query', required: false }],
  body: null,
  responses: [
    {
      status: 404,
      description: 'Ends */ early.',
      mediaTypes: ['application/json'],
      headers: [],
      optionalHeaders: [],
      schemas: ['Error'],
      binary: false,
      errors: ["THING_ISN'T_THERE"],
    },
  ],
};

test('the types of handlers and client can be parsed for an operation with difficult texts and parameters', () => {
  const model = { release: '17', operations: [operation], schemas: [], unmatched: {} };
  const files = [emitHandlers(model), ...emitClient(model)];
  const faulty = files.map(({ path, content }) => [path, faultsIn(content)]);
  expect(faulty.filter(([, faults]) => faults?.length !== 0)).toEqual([]);
});

function faultsIn(source: string): readonly unknown[] {
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true });
  return diagnostics.map(({ messageText, start = 0 }) => [messageText, source.slice(start - 30, start + 30)]);
}
