// A request body refuses what it does not know, since an appliance ignores nothing silently.
import { objectAt } from '../../generate/json.ts';
import type { Rule } from '../rule.ts';

export const requestsAreClosed: Rule = ({ written, resolve }) => {
  if (written.requestBody === undefined) return [];
  const [media] = Object.values(objectAt(resolve(written.requestBody), 'content')).map(resolve);
  const schema = resolve(objectAt(media ?? {}, 'schema'));
  return schema.type === 'object' && schema.additionalProperties === false
    ? []
    : ['the request body is no closed object'];
};
