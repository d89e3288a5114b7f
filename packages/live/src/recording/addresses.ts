// Finds addresses of hosts and of hardware, and grouped numbers, anywhere in a text. Every repetition is bounded, so that
// the time is linear in the length of the text and the stack of the pattern engine is sufficient.

/** `grouped`: numbers in groups that together identify something: fingerprints, codes, reversed addresses. */
export type AddressKind = 'ip4' | 'ip6' | 'hardware' | 'grouped';

/** Returns the replacement, which must not match the later patterns. */
type ReplaceAddress = (kind: AddressKind, address: string) => string;

/** `4.3.2.1.in-addr.arpa` and its form for IPv6 with single hexadecimal digits, without the domain. */
const reversed =
  /(?<![0-9A-Za-z]|[0-9A-Fa-f]\.)[0-9A-Fa-f]{1,3}(?:\.[0-9A-Fa-f]{1,3}){0,31}(?=\.(?:in-addr|ip6)\.arpa)/gi;

/** Groups of an IPv6 address, with a possible colon on either side: `address:fe80::1: unreachable`. */
const colons = /(?:(?<![0-9A-Za-z])[0-9A-Fa-f]{1,4})?(?::[0-9A-Fa-f]{0,4}(?![0-9A-Za-z])){2,63}/g;

/** The same with an IPv4 address at its end. */
const colonsBeforeDots = new RegExp(`${colons.source.replace('{2,63}', '{2,7}')}(?:\\.\\d{1,3}){3}`, 'g');

/** A part of each match of the pattern above. It is found far sooner that a text has none. */
const colonBeforeDots = /:[0-9A-Fa-f]{0,4}(?:\.\d{1,3}){3}/;

/** Octets with other separators than colons. */
const octets =
  /(?<![0-9A-Za-z])[0-9A-Fa-f]{2}([-._ ])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4,63}(?![0-9A-Za-z])/g;

/** A date, with or without a time, or an IPv4 address, also in the form `ip-10-1-2-3` and with `*` for a part. */
const dotted =
  /(?<!\d)(?:(?:19|20)\d\d([-._])[01]\d\1[0-3]\d(?:\1\d\d){0,3}|\d{1,3}([-._])(?:\d{1,3}|\*)(?:\2(?:\d{1,3}|\*)){2,63})(?!\d)/g;

/** `0011.2233.4455`, `1234/5678/9012/3`. */
const groups =
  /(?<![0-9A-Za-z])[0-9A-Fa-f]{4,5}([-.:/_ ])[0-9A-Fa-f]{4,5}(?:\1[0-9A-Fa-f]{1,5}){1,63}(?![0-9A-Za-z])/g;

const time = /^(?:\d{1,5}(?::\d\d){1,3}|(?:19|20)\d\d(?::\d\d){1,5})$/;

/** The text with each address replaced. */
export function replaceAddresses(text: string, replace: ReplaceAddress): string {
  const byColons = (found: string) => replaceColons(found, replace);
  const forward = text.replace(reversed, (found) => replace(dottedKind(found), found));
  const mixed = colonBeforeDots.test(forward) ? forward.replace(colonsBeforeDots, byColons) : forward;
  return mixed
    .replace(octets, (found) => replace(octetsKind(found), found))
    .replace(dotted, (found) => (/^\d{4}/.test(found) ? found : replace(dottedKind(found), found)))
    .replace(colons, byColons)
    .replace(groups, (found) => replace('grouped', found));
}

/** Replaces an address without the single colons on either side. */
function replaceColons(found: string, replace: ReplaceAddress): string {
  const [before = ''] = /^:(?!:(?!:))/.exec(found) ?? [];
  const [after = ''] = /(?<!(?<!:):):$/.exec(found) ?? [];
  const address = found.slice(before.length, found.length - after.length);
  const kind = colonsKind(address);
  return kind === undefined ? found : `${before}${replace(kind, address)}${after}`;
}

/** Undefined for a time, and for a few numbers. */
function colonsKind(address: string): AddressKind | undefined {
  if (/^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5,}$/.test(address)) return octetsKind(address);
  const least = address.includes('.') ? 7 : 4;
  const isAddress = address.includes('::') || address.split(':').length >= least;
  return isAddress && !time.test(address) ? 'ip6' : undefined;
}

function octetsKind(found: string): AddressKind {
  return found.length === '00:00:00:00:00:00'.length ? 'hardware' : 'grouped';
}

function dottedKind(found: string): AddressKind {
  return found.split(/[-._]/).length === 4 ? 'ip4' : 'grouped';
}
