// The requirements of OpenAPI 3 for the document itself, and for its security.
import { objectAt } from '@lunarest/openapi';
import { type Demand, hasAll, isBefore32, isWholeUri, keysOf, memberIn, where } from './demands.ts';
import { scopesOfOthers } from './demands-on-any-version.ts';

export const demandsOnDocuments: readonly Demand[] = [
  {
    of: ['document', 'operation'],
    message: 'A requirement has scopes for a security scheme without any, which OpenAPI 3.0 forbids',
    advice: 'Leave the list empty: only OAuth 2 and OpenID Connect have scopes.',
    broken: ({ security }, version, { root }) =>
      version.startsWith('3.0')
        ? scopesOfOthers(security, objectAt(objectAt(root, 'components'), 'securitySchemes'))
        : [],
  },
  {
    of: ['document'],
    message: 'The $self has a fragment, which OpenAPI 3.2 forbids',
    advice: 'Remove what follows the #.',
    broken: ({ $self }, version) =>
      where(!isBefore32(version) && typeof $self === 'string' && $self.includes('#'), '$self'),
  },
  {
    of: ['document'],
    message: 'The dialect of the schemas is not a URI with a scheme',
    advice: 'Write the whole URI of the dialect.',
    broken: ({ jsonSchemaDialect: dialect }) =>
      where(typeof dialect === 'string' && !isWholeUri(dialect), 'jsonSchemaDialect'),
  },
  {
    of: ['document'],
    message: 'A license has an identifier and a url, which exclude each other',
    advice: 'Keep one of them.',
    broken: ({ info }) => where(hasAll(memberIn(info, 'license'), 'identifier', 'url'), 'info', 'license'),
  },
  {
    of: ['components'],
    message: 'A component has a name that OpenAPI does not permit',
    advice: 'Use letters, digits, dots, dashes and underscores.',
    // The engine reports those of the other sections.
    broken: (components) =>
      ['pathItems', 'mediaTypes'].flatMap((section) =>
        keysOf(components[section]).flatMap((name) => where(!/^[\w.-]+$/.test(name), section, name)),
      ),
  },
];
