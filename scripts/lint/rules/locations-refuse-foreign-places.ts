// The schema of a Location takes paths of this API only.
import { objectAt } from '../../generate/json.ts';
import type { Rule } from '../rule.ts';

const foreign = [
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/nowhere',
  'tasks/0',
  '',
  '/api/lunasa/',
];

export const locationsRefuseForeignPlaces: Rule = ({ written, resolve, fits }) =>
  Object.entries(objectAt(written, 'responses')).flatMap(([status, response]) => {
    const header = objectAt(resolve(response), 'headers').Location;
    if (header === undefined) return [];
    const { schema } = resolve(header);
    return foreign
      .filter((place) => fits(schema ?? {}, place))
      .map((place) => `the Location of ${status} may be "${place}"`);
  });
