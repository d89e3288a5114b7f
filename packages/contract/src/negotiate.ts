// Determines the release and body kind of a request from the vendor media type that every method must carry (decision D-21).
import { MIMEType } from 'whatwg-mimetype';
import { newestRelease, type Release, releases } from './generated/releases.ts';
import { type MediaKind, mediaKinds } from './media-type.ts';
import type { OperationDescription } from './operation.ts';

export interface Negotiated {
  readonly release: Release;
  readonly kind: MediaKind;
  /** Whether the version is empty or missing, which means the newest release. */
  readonly implied: boolean;
}

/** The headers that name a release, by lower-case name. */
export interface NegotiationHeaders {
  readonly 'content-type'?: string | undefined;
  readonly 'accept-type'?: string | readonly string[] | undefined;
}

const vendorEssence = /^application\/vnd\.safenetinc\.lunasa\+(?<kind>[a-z-]+)$/;

/** The oldest release with a known page. */
const oldestKnown = 4;

/** Upper bound on the remembered spellings of media types, since callers can send any number of them. */
const remembered = 64;
const negotiated = new Map<string, Negotiated | null>();

/**
 * The release and kind named by Content-Type or, in its absence, by the documented Accept-Type; an empty or
 * missing version means the newest. Null when they name no release of the API.
 */
export function negotiatedBy(headers: NegotiationHeaders): Negotiated | null {
  const template = String(headers['content-type'] ?? headers['accept-type'] ?? '');
  const known = negotiated.get(template);
  if (known !== undefined) return known;
  const found = read(template);
  if (negotiated.size < remembered) negotiated.set(template, found);
  return found;
}

/**
 * The kind of the body of a request for the operation, given the result of `negotiatedBy` for its headers. A
 * request without Content-Type should have no body, and any body is read in the first kind that the operation
 * accepts. Null when only Accept-Type names the release and the operation does not document that header.
 */
export function bodyKindOf(
  { kind }: Negotiated,
  headers: NegotiationHeaders,
  { parameters, body }: OperationDescription,
): MediaKind | null {
  if (headers['content-type'] !== undefined) return kind;
  if (!parameters.some(({ in: place, name }) => place === 'header' && name === 'Accept-Type')) return null;
  return mediaKinds.find((known) => body?.mediaTypes[0]?.includes(`+${known};`)) ?? 'json';
}

/** The media type with the version of the release; other parameters do not change. Throws for a text that is not a media type. */
export function withRelease(template: string, release: Release): string {
  const type = new MIMEType(template);
  type.parameters.set('version', release);
  return String(type);
}

function read(template: string): Negotiated | null {
  const type = parse(template);
  const name = vendorEssence.exec(type?.essence ?? '')?.groups?.kind;
  const kind = mediaKinds.find((known) => known === name);
  if (type === null || kind === undefined) return null;
  // The contract has only bodies in UTF-8.
  if ((type.parameters.get('charset') ?? 'utf-8').toLowerCase() !== 'utf-8') return null;
  const version = type.parameters.get('version') ?? '';
  const implied = version === '';
  const release = implied ? newestRelease : releaseFor(version);
  return release === undefined ? null : { release, kind, implied };
}

/** The release for a version. A release without a document is answered as the next newer one with a document (decision D-21). */
function releaseFor(version: string): Release | undefined {
  const asked = /^[1-9][0-9]?$/.test(version) ? Number(version) : 0;
  return asked < oldestKnown ? undefined : releases.find((known) => Number(known) >= asked);
}

/** Upper bound on the characters of a media type. The time of the parser grows with the square of the spaces. */
const longest = 1000;

/** A parameter of a media type; a quoted value may contain the beginning of another. */
const parameter = /;\s*([^\s=;"]+)\s*=(?:"(?:[^"\\]|\\.)*")?/g;

function parse(text: string): MIMEType | null {
  if (text.length > longest) return null;
  // The parser keeps the first of a repeated parameter without an error.
  const names = Array.from(text.matchAll(parameter), ([, name]) => name?.toLowerCase());
  if (new Set(names).size < names.length) return null;
  try {
    return new MIMEType(text);
  } catch {
    return null;
  }
}
