// The requirements for single objects that all versions of OpenAPI share, from Swagger 2.0 on.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';
import { mailbox } from '@lunarest/schemas';
import {
  type Demand,
  hasRepeated,
  keysOf,
  memberAt,
  memberIn,
  type Steps,
  templatesIn,
  where,
  withoutTemplates,
} from './demands.ts';
import { namesTwice, parametersTwice } from './headers-twice.ts';
import { token } from './http-syntax.ts';

const permitted = 'Use letters, digits and dashes, without spaces and a colon.';

export const demandsOnAnyVersion: readonly Demand[] = [
  {
    of: ['document'],
    message: 'A path has the same parameter twice',
    advice: 'Give each segment a different name.',
    broken: ({ paths }) =>
      keysOf(paths).flatMap((path) => where(hasRepeated(templatesIn(path)), 'paths', path)),
  },
  {
    of: ['document'],
    message: 'A path has a brace without its counterpart, or a fragment',
    advice: 'Enclose each parameter in braces, and remove what follows the #.',
    broken: ({ paths }) =>
      keysOf(paths).flatMap((path) =>
        where(path.startsWith('/') && /[{}#]/.test(withoutTemplates(path)), 'paths', path),
      ),
  },
  {
    of: ['pathItem'],
    message: 'A header parameter has the name of another one in different case, which is the same header',
    advice:
      'Keep one of them, or write both names alike where the operation overrides the parameter of its path.',
    broken: (_, __, at) => parametersTwice(at),
  },
  {
    of: ['response', 'encoding'],
    message: 'A header has the name of another one in different case, which is the same header',
    advice: 'Keep one of them.',
    broken: ({ headers }) => namesTwice(headers).map((name) => ['headers', name]),
  },
  {
    of: ['response', 'encoding'],
    message: 'A header has a name that HTTP does not permit',
    advice: permitted,
    broken: ({ headers }) => keysOf(headers).flatMap((name) => where(!token.test(name), 'headers', name)),
  },
  {
    of: ['parameter', 'securityScheme'],
    message: 'A header has a name that HTTP does not permit',
    advice: permitted,
    broken: ({ in: place, name }) =>
      where(place === 'header' && typeof name === 'string' && !token.test(name), 'name'),
  },
  {
    of: ['operation'],
    message: 'An operation has no answer',
    advice: 'Describe at least the answer of a success.',
    broken: ({ responses }) =>
      where(isObject(responses) && keysOf(responses).every((key) => key.startsWith('x-')), 'responses'),
  },
  {
    of: ['parameter'],
    message: 'A path parameter is not required',
    advice: 'Set required: true.',
    broken: (parameter) => where(parameter.in === 'path' && parameter.required !== true),
  },
  {
    of: ['document', 'operation', 'schema', 'securityScheme'],
    message: 'An address is not a URL',
    advice: 'Write a URL, in which other characters are encoded.',
    broken: (holder, _, { pointer }) =>
      addressesOf(holder, pointer === '#').flatMap((steps) => {
        const address = steps.reduce<Json | undefined>(memberAt, holder);
        return where(typeof address === 'string' && !/^[^\s<>"{}|\\^`]*$/.test(address), ...steps);
      }),
  },
  {
    of: ['document'],
    message: 'The email of the contact is not an address of email',
    advice: 'Write an address such as team@example.com.',
    broken: ({ info }) => {
      const email = memberIn(memberIn(info, 'contact'), 'email');
      return where(typeof email === 'string' && !mailbox.test(email), 'info', 'contact', 'email');
    },
  },
];

/** The places of scopes for schemes other than OAuth 2 and OpenID Connect. */
export function scopesOfOthers(security: Json | undefined, schemes: JsonObject): readonly Steps[] {
  return (isArray(security) ? security : []).flatMap((requirement, index) =>
    Object.entries(isObject(requirement) ? requirement : {}).flatMap(([name, scopes]) => {
      const type = String(memberIn(schemes[name], 'type'));
      const hasScopes = isArray(scopes) && scopes.length > 0;
      return where(hasScopes && /^(apiKey|http|basic)$/.test(type), 'security', String(index), name);
    }),
  );
}

/** The places of the addresses of an object. */
function addressesOf({ tags, flows }: JsonObject, isDocument: boolean): readonly Steps[] {
  const own: Steps[] = [['externalDocs', 'url'], ['openIdConnectUrl'], ['oauth2MetadataUrl']];
  const ofFlows = keysOf(flows).flatMap((flow) =>
    keysOf(memberIn(flows, flow))
      .filter((key) => key.endsWith('Url'))
      .map((key) => ['flows', flow, key]),
  );
  if (!isDocument) return [...own, ...ofFlows];
  const ofInfo: Steps[] = [['termsOfService'], ['contact', 'url'], ['license', 'url']];
  const ofTags = (isArray(tags) ? tags : []).map((_, index) => [
    'tags',
    String(index),
    'externalDocs',
    'url',
  ]);
  return [...ofInfo.map((steps) => ['info', ...steps]), ...own, ...ofTags];
}
