// The requirements of OpenAPI for the servers of a document, a path or an operation.
import { isArray, isObject, type Json, type JsonObject } from '@lunarest/openapi';
import {
  type Demand,
  hasRepeated,
  isBefore32,
  keysOf,
  lists,
  memberIn,
  type Steps,
  templatesIn,
  where,
  withoutTemplates,
} from './demands.ts';

export const demandsOnServers: readonly Demand[] = [
  {
    of: ['document', 'pathItem', 'operation'],
    message: 'A server variable lists no value, which OpenAPI forbids since 3.1',
    advice: 'List the values, or remove the enumeration.',
    broken: (value, version) =>
      serverVariablesIn(value, version).flatMap(({ steps, variable: { enum: listed } }) =>
        where(isArray(listed) && listed.length === 0, ...steps, 'enum'),
      ),
  },
  {
    of: ['document', 'pathItem', 'operation'],
    message:
      'The default of a server variable is not one of its listed values, which OpenAPI forbids since 3.1',
    advice: 'List it, or use a listed value.',
    broken: (value, version) =>
      serverVariablesIn(value, version).flatMap(({ steps, variable: { enum: listed, default: usual } }) =>
        where(
          isArray(listed) && listed.length > 0 && usual !== undefined && !lists(listed, usual),
          ...steps,
          'default',
        ),
      ),
  },
  {
    of: ['document', 'pathItem', 'operation'],
    message: 'A server has the name of another one, which OpenAPI 3.2 forbids',
    advice: 'Give each server a name of its own.',
    broken: ({ servers }) => {
      const names = isArray(servers) ? servers.map((server) => memberIn(server, 'name')) : [];
      return names.flatMap((name, index) =>
        where(name !== undefined && names.indexOf(name) < index, 'servers', String(index), 'name'),
      );
    },
  },
  {
    of: ['document', 'pathItem', 'operation'],
    message: 'The address of a server has the same variable twice, which OpenAPI 3.2 forbids',
    advice: 'Give each place a variable of its own.',
    broken: ({ servers }, version) =>
      (isArray(servers) && !isBefore32(version) ? servers : []).flatMap((server, index) =>
        where(hasRepeated(templatesIn(String(memberIn(server, 'url')))), 'servers', String(index), 'url'),
      ),
  },
  {
    of: ['document', 'pathItem', 'operation'],
    message: 'The address of a server has a brace without its counterpart',
    advice: 'Enclose each variable in braces.',
    broken: ({ servers }) => addressesWith(servers, (url) => /[{}]/.test(withoutTemplates(url))),
  },
  {
    of: ['document', 'pathItem', 'operation'],
    message: 'The address of a server has a query or a fragment, which OpenAPI 3.2 forbids',
    advice: 'Remove what follows the ? or the #.',
    broken: ({ servers }, version) =>
      isBefore32(version) ? [] : addressesWith(servers, (url) => /[?#]/.test(withoutTemplates(url))),
  },
];

function addressesWith(servers: Json | undefined, isBroken: (url: string) => boolean): readonly Steps[] {
  return (isArray(servers) ? servers : []).flatMap((server, index) => {
    const url = memberIn(server, 'url');
    return where(typeof url === 'string' && isBroken(url), 'servers', String(index), 'url');
  });
}

/** The variables of the servers of an object, since OpenAPI 3.1: before, the engine reports those of the document. */
function serverVariablesIn(
  { servers }: JsonObject,
  version: string,
): readonly { readonly steps: Steps; readonly variable: JsonObject }[] {
  if (version.startsWith('3.0') || !isArray(servers)) return [];
  return servers.flatMap((server, index) => {
    const variables = memberIn(server, 'variables');
    return keysOf(variables).flatMap((name) => {
      const variable = memberIn(variables, name);
      return isObject(variable) ? [{ steps: ['servers', String(index), 'variables', name], variable }] : [];
    });
  });
}
