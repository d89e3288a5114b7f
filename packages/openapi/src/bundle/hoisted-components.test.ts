// The components that parts of other files become.
import { expect, test } from '@jest/globals';
import { bundle, head, pathWith } from '../testing/bundled.ts';

test('two entries with the same name become two components', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}paths:\n  /a: { $ref: 'a.yaml#/path' }\n  /b: { $ref: 'b.yaml#/path' }\n`,
    'a.yaml': pathWith("{ $ref: '#/Thing' }", 'string'),
    'b.yaml': pathWith("{ $ref: '#/Thing' }", 'integer'),
  });
  expect(root.components).toEqual({ schemas: { Thing: { type: 'string' }, b_Thing: { type: 'integer' } } });
  expect(JSON.stringify(root.paths)).toContain('"#/components/schemas/b_Thing"');
});

test('the names of new components have the permitted characters, whatever the names of their files', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    x: { $ref: 'a%20{b}.yaml#/x' }\n    y: { $ref: 'ü%25.yaml' }\n    z_: {}\n    z: { $ref: 'ü%25.yaml#/z!' }\n`,
    'a {b}.yaml': 'x: { type: string }\n',
    'ü%.yaml': 'type: integer\nz!: { type: string }\n',
  });
  expect(root.components).toEqual({
    schemas: {
      x: { $ref: '#/components/schemas/a__b__x' },
      y: { $ref: '#/components/schemas/__' },
      z_: {},
      z: { $ref: '#/components/schemas/___z_' },
      __: { type: 'integer', 'z!': { type: 'string' } },
      ___z_: { type: 'string' },
      a__b__x: { type: 'string' },
    },
  });
});

test('an entry with two references becomes one component', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'a.yaml#/Thing' }\n    B: { properties: { a: { $ref: './a.yaml#/Thing' } } }\n`,
    'a.yaml': 'Thing: { type: string }\n',
  });
  expect(root.components).toEqual({
    schemas: {
      A: { $ref: '#/components/schemas/Thing' },
      B: { properties: { a: { $ref: '#/components/schemas/Thing' } } },
      Thing: { type: 'string' },
    },
  });
});

test('the name of a new component does not look like an extension', () => {
  const { root } = bundle({
    'openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'a.yaml#/x-thing' }\n`,
    'a.yaml': 'x-thing: { type: string }\n',
  });
  expect(root.components).toEqual({
    schemas: { A: { $ref: '#/components/schemas/x_thing' }, x_thing: { type: 'string' } },
  });
});
