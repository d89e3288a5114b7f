// A security scheme by its form on the wire, without its name in the document and its descriptions.
import {
  isObject,
  itemsIn,
  type Json,
  type JsonObject,
  type Located,
  memberOf,
  objectIn,
  objectsIn,
  pointerIn,
  pointerTo,
  stepsOf,
  stringsOf,
} from '@lunarest/openapi';

export interface SecuritySchemeView {
  readonly name: string;
  readonly pointer: string;
  /**
   * The credentials in a request, for example `cookie session` or `HTTP basic`. Equal for schemes that a
   * server cannot distinguish.
   */
  readonly wire: string;
  /** The same with the name of a header as written. */
  readonly wireAsWritten: string;
  /** The addresses that issue tokens, by flow and name of the address. */
  readonly tokenAddresses: ReadonlyMap<string, string>;
  /** The flows in which a client can get a token. */
  readonly flows: ReadonlySet<string>;
  /** The scopes that a client can request in each flow. */
  readonly scopes: readonly OfferedScope[];
  readonly bearerFormat: string | undefined;
  readonly deprecated: boolean;
}

interface OfferedScope {
  readonly flow: string;
  readonly scope: string;
  readonly pointer: string;
}

/** The schemes of the document by their names. */
export function securitySchemesOf(document: Located): ReadonlyMap<string, SecuritySchemeView> {
  const components = objectIn(document, 'components');
  const written = components === undefined ? [] : [...objectsIn(components, 'securitySchemes')];
  return new Map(written.map(([name, scheme]) => [name, schemeView(name, scheme)]));
}

function schemeView(name: string, { value, pointer }: Located): SecuritySchemeView {
  const flows = flowsOf(value);
  const format = memberOf(value, 'bearerFormat');
  const wire = wireOf(value);
  return {
    name,
    pointer,
    wire: wire.startsWith('header ') ? wire.toLowerCase() : wire,
    wireAsWritten: wire,
    tokenAddresses: tokenAddressesOf(value, flows),
    flows: new Set(flows.keys()),
    scopes: [...flows].flatMap(([flow, { scopes }]) =>
      Object.keys(isObject(scopes) ? scopes : {}).map((scope) => ({
        flow,
        scope,
        pointer: pointerTo(pointer, 'flows', flow, 'scopes', scope),
      })),
    ),
    bearerFormat: typeof format === 'string' ? format : undefined,
    deprecated: value.deprecated === true,
  };
}

function wireOf(scheme: JsonObject): string {
  const [place, name] = [textOf(scheme.in), textOf(scheme.name)];
  switch (scheme.type) {
    case 'apiKey':
      return `${place} ${name}`;
    case 'http':
      return `HTTP ${textOf(scheme.scheme).toLowerCase()}`;
    default:
      return textOf(scheme.type);
  }
}

const flowNames = new Set([
  'implicit',
  'password',
  'clientCredentials',
  'authorizationCode',
  'deviceAuthorization',
]);

function flowsOf({ flows }: JsonObject): ReadonlyMap<string, JsonObject> {
  const entries = Object.entries(isObject(flows) ? flows : {});
  return new Map(
    entries.flatMap(([name, flow]) => (flowNames.has(name) && isObject(flow) ? [[name, flow] as const] : [])),
  );
}

const addresses = ['authorizationUrl', 'deviceAuthorizationUrl', 'tokenUrl', 'refreshUrl'];

function tokenAddressesOf(
  scheme: JsonObject,
  flows: ReadonlyMap<string, JsonObject>,
): ReadonlyMap<string, string> {
  const ofFlows = [...flows].flatMap(([name, flow]) =>
    addresses.map((key): [string, Json | undefined] => [`${name} ${key}`, flow[key]]),
  );
  const ofScheme = ['openIdConnectUrl', 'oauth2MetadataUrl'].map((key): [string, Json | undefined] => [
    key,
    scheme[key],
  ]);
  const all = [...ofFlows, ...ofScheme];
  return new Map(all.flatMap(([key, url]) => (typeof url === 'string' ? [[key, url]] : [])));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

// Access to an operation: the alternatives of a `security`, each a set of requirements.

export interface SecurityAlternative {
  readonly pointer: string;
  /** The required scopes by name of the scheme; empty for public access. */
  readonly demands: ReadonlyMap<string, readonly string[]>;
}

export interface SecurityView {
  /** In the order of the document, which has no meaning. */
  readonly alternatives: readonly SecurityAlternative[];
  readonly pointer: string;
}

/** The security of `holder`; an empty or missing one admits every call. */
export function securityView(holder: Located): SecurityView {
  const written = itemsIn(holder, 'security');
  const pointer =
    holder.value.security === undefined ? holder.pointer : pointerTo(holder.pointer, 'security');
  const alternatives = written.map((item) => alternative(item.value, item.pointer));
  const open: SecurityAlternative = { pointer, demands: new Map() };
  return { alternatives: alternatives.length === 0 ? [open] : alternatives, pointer };
}

function alternative(value: Json, pointer: string): SecurityAlternative {
  const schemes = Object.entries(isObject(value) ? value : {});
  return { pointer, demands: new Map(schemes.map(([name, scopes]) => [nameIn(name), stringsOf(scopes)])) };
}

/** The name of a scheme that is written as a reference to it, which OpenAPI 3.2 allows. */
function nameIn(written: string): string {
  const [section, group, name, ...more] = written.startsWith('#/') ? stepsOf(pointerIn(written)) : [];
  const isReference = section === 'components' && group === 'securitySchemes' && more.length === 0;
  return isReference && name !== undefined ? name : written;
}
