// A link names an operation of the same release.
import { objectAt } from '../../generate/json.ts';
import type { Rule } from '../rule.ts';

export const linksLeadSomewhere: Rule = ({ written, resolve, operationIds }) =>
  Object.entries(objectAt(written, 'responses')).flatMap(([status, response]) =>
    Object.values(objectAt(resolve(response), 'links'))
      .map((link) => String(resolve(link).operationId))
      .filter((id) => !operationIds.has(id))
      .map((id) => `a link of ${status} leads to ${id}, which this release lacks`),
  );
