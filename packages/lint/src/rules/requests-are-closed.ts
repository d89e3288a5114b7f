// A request body rejects unknown members, since an appliance ignores nothing silently.
import { type Located, objectIn, objectsIn, pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

export const requestsAreClosed: Rule = {
  id: 'requests-are-closed',
  demands: 'The schema of every request body refuses unknown properties.',
  why: 'The appliance does not ignore input silently: it must refuse a misspelled property.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ body }) =>
      (body === undefined ? [] : [...objectsIn(body, 'content')]).flatMap(([mediaType, media]) => {
        const schema = objectIn(media, 'schema');
        if (schema !== undefined && isBounded(mediaType, schema)) return [];
        return [
          {
            at: schema?.pointer ?? pointerTo(media.pointer, 'schema'),
            message: `The request body in ${mediaType} is neither closed nor bounded`,
            advice: 'Set additionalProperties: false, or maxLength for octets.',
          },
        ];
      }),
  },
};

/** JSON and forms are closed objects; text has a maximum length. */
function isBounded(mediaType: string, { value }: Located): boolean {
  return mediaType.includes('+octet-stream')
    ? value.type === 'string' && value.maxLength !== undefined
    : value.type === 'object' && value.additionalProperties === false;
}
