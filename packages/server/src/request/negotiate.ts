// Which release a request speaks and in what it is written, from the vendor media type that every method must carry
// (decision D-21).
import type { IncomingHttpHeaders } from 'node:http';
import { MIMEType } from 'node:util';
import { type MediaKind, mediaKinds, newestRelease, type Release, releases } from '@lunarest/contract';
import { Refusal } from './refusal.ts';

export interface Negotiated {
  readonly release: Release;
  readonly kind: MediaKind;
}

const vendorEssence = /^application\/vnd\.safenetinc\.lunasa\+(?<kind>[a-z-]+)$/;

/**
 * The release and kind named by Content-Type or, in its absence, by the documented Accept-Type; an empty or missing version
 * means the newest. Refuses with FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE.
 */
export function negotiate(headers: IncomingHttpHeaders): Negotiated {
  const template = headers['content-type'] ?? headers['accept-type'];
  const type = typeof template === 'string' ? parse(template) : null;
  const name = vendorEssence.exec(type?.essence ?? '')?.groups?.kind;
  const kind = mediaKinds.find((known) => known === name);
  if (type === null || kind === undefined) throw mismatch();
  const version = type.params.get('version') ?? '';
  if (version === '') return { release: newestRelease, kind };
  const release = releases.find((known) => known === version);
  if (release === undefined) throw mismatch();
  return { release, kind };
}

function parse(text: string): MIMEType | null {
  // Of a repeated parameter the parser keeps the first without a word.
  if ((text.match(/;\s*version\s*=/gi) ?? []).length > 1) return null;
  try {
    return new MIMEType(text);
  } catch {
    return null;
  }
}

function mismatch(): Refusal {
  return new Refusal('FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE');
}
