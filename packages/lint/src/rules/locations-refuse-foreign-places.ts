// The schema of a Location accepts only paths of this API.
import { memberOf, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

const foreign = [
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/nowhere',
  'tasks/0',
  '',
  '/api/lunasa/',
];

export const locationsRefuseForeignPlaces: Rule = {
  id: 'locations-refuse-foreign-places',
  demands: 'The schema of every Location allows only paths of this API.',
  why: 'A client that follows a Location to another host sends its session and its password there.',
  scope: { of: 'this contract' },
  find: {
    response: ({ status, headers, contract }) => {
      const header = headers.get('Location');
      if (header === undefined) return [];
      const schema = memberOf(header.value, 'schema') ?? {};
      return foreign
        .filter((place) => contract.misfit(schema, place, 'response') === undefined)
        .map((place) => ({
          at: pointerTo(header.pointer, 'schema'),
          message: `The Location of ${status} may be "${place}"`,
          advice: 'Add a pattern that matches only the intended paths.',
        }));
    },
  },
};
