// References in circles.
import { expect, test } from '@jest/globals';
import { bundle, head, reasons } from '../testing/bundled.ts';

test('path items that refer to each other in a circle are reported', () => {
  const document = bundle({
    'openapi.yaml': `${head}paths: { /a: { $ref: 'a.yaml#/A' } }\n`,
    'a.yaml': "A: { $ref: '#/B' }\nB: { $ref: '#/A' }\n",
  });
  expect(document.root.paths).toEqual({ '/a': {} });
  expect(reasons(document)).toEqual(['a.yaml:2:6: #/A cannot be resolved: it is circular']);
});

test('references in a circle are broken, and references to them are not', () => {
  const document = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    A: { $ref: '#/components/schemas/A' }
    B: { $ref: '#/components/schemas/C' }
    C: { $ref: '#/components/schemas/B' }
    D: { $ref: '#/components/schemas/A' }
    E: { allOf: [{ $ref: '#/components/schemas/E' }] }
`,
  });
  expect(reasons(document).map((line) => line.replace(/^.*?: /, ''))).toEqual([
    '#/components/schemas/A cannot be resolved: it is circular',
    '#/components/schemas/C cannot be resolved: it is circular',
    '#/components/schemas/B cannot be resolved: it is circular',
  ]);
  expect(document.root.components).toEqual({
    schemas: {
      A: {},
      B: {},
      C: {},
      D: { $ref: '#/components/schemas/A' },
      E: { allOf: [{ $ref: '#/components/schemas/E' }] },
    },
  });
});

test('a path item that contains itself in a callback becomes inline only once', () => {
  const callbacks = {
    done: { '{$request.body#/url}': { $ref: '#/components/pathItems/P', summary: 'again' } },
  };
  const { broken, root } = bundle({
    'openapi.yaml': JSON.stringify({
      openapi: '3.1.0',
      components: { pathItems: { P: { post: { callbacks } } } },
    }),
  });
  expect(broken).toEqual([]);
  expect(root.components).toEqual({
    pathItems: {
      P: {
        post: { callbacks: { done: { '{$request.body#/url}': { post: { callbacks }, summary: 'again' } } } },
      },
    },
  });
  const outside = bundle({
    'openapi.yaml': `${head}paths: { /a: { $ref: 'a.yaml#/P' } }\n`,
    'a.yaml': "P: { post: { callbacks: { done: { url: { $ref: '#/P' } } } } }\n",
  });
  expect(reasons(outside)).toEqual(['a.yaml:1:42: #/P cannot be resolved: it is circular']);
});
