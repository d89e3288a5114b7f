// Dynamic references.
import { expect, test } from '@jest/globals';
import { bundle, head } from '../testing/bundled.ts';

test('a dynamic reference becomes an ordinary one if only one schema has its anchor', () => {
  const { root, broken, locate } = bundle({
    'openapi.yaml': `${head}components:
  schemas:
    A: { items: { $dynamicRef: '#item', minLength: 1 }, $defs: { item: { $dynamicAnchor: item } } }
    B: { items: { $dynamicRef: '#part' }, $defs: { one: { $dynamicAnchor: part } } }
    C: { $defs: { two: { $dynamicAnchor: part } } }
    D: { items: { $dynamicRef: '#gone' }, examples: [{ $dynamicRef: '#item' }] }
    E: { $ref: 'more.yaml#/E' }
`,
    'more.yaml': "E:\n  items: { $dynamicRef: '#plain' }\n  $defs: { plain: { $anchor: plain } }\n",
  });
  expect(broken).toEqual([]);
  expect(root.components).toMatchObject({
    schemas: {
      A: { items: { $ref: '#/components/schemas/A/$defs/item', minLength: 1 } },
      B: { items: { $dynamicRef: '#part' } },
      D: { items: { $dynamicRef: '#gone' }, examples: [{ $dynamicRef: '#item' }] },
      more_E: { items: { $ref: '#/components/schemas/more_E/$defs/plain' } },
    },
  });
  expect(locate?.('#/components/schemas/A/items/minLength')).toEqual({
    file: 'openapi.yaml',
    line: 5,
    column: 41,
  });
  expect(locate?.('#/components/schemas/more_E/items')).toEqual({ file: 'more.yaml', line: 2, column: 3 });
});

test('a dynamic reference stays if it leads back to its schema', () => {
  const schemas = {
    A: { $dynamicAnchor: 'a', $dynamicRef: '#a' },
    B: { $dynamicAnchor: 'b', $dynamicRef: '#c' },
    C: { $dynamicAnchor: 'c', $ref: '#/components/schemas/B' },
    D: { $dynamicRef: '#a' },
  };
  const { root } = bundle({ 'openapi.yaml': JSON.stringify({ openapi: '3.1.0', components: { schemas } }) });
  expect(root.components).toEqual({ schemas: { ...schemas, D: { $ref: '#/components/schemas/A' } } });
});
