import { expect, test } from '@jest/globals';
import { standingAlone } from './stand-alone.ts';

const root = {
  components: {
    schemas: {
      Closed: { unevaluatedProperties: false },
      Holder: { properties: { closed: { $ref: '#/components/schemas/Closed' } } },
      Chain: { items: { $ref: '#/components/schemas/Holder' } },
      Tree: { properties: { children: { items: { $ref: '#/components/schemas/Tree' } } } },
      Anchored: { $ref: '#tree' },
      Plain: { type: 'string' },
    },
  },
};

test('a schema needs the whole document only if it or one of its references does', () => {
  const isAlone = standingAlone(root);
  const names = Object.keys(root.components.schemas);
  expect(Object.fromEntries(names.map((name) => [name, isAlone(`#/components/schemas/${name}`)]))).toEqual({
    Closed: false,
    Holder: false,
    Chain: false,
    Tree: true,
    Anchored: false,
    Plain: true,
  });
});
