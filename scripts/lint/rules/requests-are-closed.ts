// A request body refuses what it does not know, since an appliance ignores nothing silently.
import { type JsonObject, objectAt } from '../../generate/json.ts';
import type { Rule } from '../rule.ts';

/** JSON and forms are closed objects; text has a largest length. */
function isBounded(mediaType: string, schema: JsonObject): boolean {
  return mediaType.includes('+octet-stream')
    ? schema.type === 'string' && schema.maxLength !== undefined
    : schema.type === 'object' && schema.additionalProperties === false;
}

export const requestsAreClosed: Rule = ({ written, resolve }) => {
  if (written.requestBody === undefined) return [];
  const content = Object.entries(objectAt(resolve(written.requestBody), 'content'));
  return content.flatMap(([mediaType, media]) => {
    const schema = resolve(objectAt(resolve(media), 'schema'));
    return isBounded(mediaType, schema)
      ? []
      : [`${mediaType}: the request body is neither closed nor bounded`];
  });
};
