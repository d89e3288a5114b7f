// Placeholders for names: with the same length and shape, equal for equal words, and not derived from the word.
import { type AddressKind, replaceAddresses } from './addresses.ts';
import { withoutNumericSecrets } from './secret-names.ts';
import { vocabulary, word } from './vocabulary.ts';

const digits = '0123456789';
const letters = { hex: 'abcdef', other: 'ghijklmnopqrstuvwxyz' };

/**
 * Words that are kept: numbers with fewer digits than any serial number, such as ports, counts, versions and numbers of
 * tasks, and single ASCII letters. A letter of another script may be a name.
 */
const harmless = /^(?:\d{1,5}|[A-Za-z])$/;
const moment = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

const pem = /(-----BEGIN [A-Z0-9 ]+-----)([\s\S]*?)(-----END [A-Z0-9 ]+-----|$)/g;

/** Addresses that identify no host. */
const plain4 = /^(0\.0\.0\.0|127\.0\.0\.1|255\.\d+\.\d+\.\d+)$/;

/** Surrounds the index of replaced text: a private-use character, which no text contains. */
const mark = '\uE000';

/** The index of replaced text, or a word. */
const pieces = new RegExp(`${mark}(\\d+)${mark}|${word.source}`, 'gu');

/** Upper bound on the remembered distinct words; an appliance does not have more names. */
const mostWords = 500_000;

export class Placeholders {
  readonly #words = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #addresses = new Map<string, number>();

  /** Replaces every name in a text. */
  text(given: string): string {
    if (moment.test(given)) return given;
    const kept: string[] = [];
    // Replaced text is stored under an index, so that its words are not replaced again.
    const aside = (text: string) => `${mark}${kept.push(text) - 1}${mark}`;
    const formed = withoutNumericSecrets(given)
      .replaceAll(mark, '?')
      .replace(pem, (_, begin: string, body: string, end: string) => aside(begin + withoutKey(body) + end));
    const named = replaceAddresses(formed, (kind, address) => aside(this.#address(kind, address)));
    return named.replaceAll(pieces, (piece: string, index?: string) =>
      index === undefined ? this.#word(piece) : (kept[Number(index)] ?? ''),
    );
  }

  /** Replaces every name in a path with its query, each part separately and in decoded form. */
  path(url: string): string {
    return url.replaceAll(/[^/?#&=;]+/g, (part) => encodePart(this.text(decodePart(part)), part));
  }

  #word(given: string): string {
    return harmless.test(given) || vocabulary().has(given) ? given : this.#replaced(given);
  }

  #replaced(given: string): string {
    const known = this.#words.get(given);
    if (known !== undefined) return known;
    const made = this.#make(given);
    if (this.#words.size < mostWords) this.#words.set(given, made);
    this.#taken.add(made);
    return made;
  }

  /** Makes a placeholder from a number, so that it reveals only the shape of the word. */
  #make(given: string): string {
    for (let attempt = 0; attempt < 100; attempt++) {
      const random = numbers(this.#words.size * 101 + attempt + 1);
      const made = [...given].map((character, index) => sameShape(character, index, random)).join('');
      if (made !== given && !this.#taken.has(made) && !this.#words.has(made) && !vocabulary().has(made))
        return made;
    }
    return 'x'.repeat(given.length);
  }

  #number(address: string): number {
    const known = this.#addresses.get(address);
    const number = known ?? this.#addresses.size + 1;
    if (known === undefined && this.#addresses.size < mostWords) this.#addresses.set(address, number);
    return number;
  }

  #address(kind: AddressKind, address: string): string {
    if (kind === 'ip4') return this.#address4(address);
    if (kind === 'ip6') return this.#address6(address);
    return kind === 'hardware' ? this.#hardware(address) : this.#replaced(address);
  }

  #address4(given: string): string {
    const address = given.replaceAll(/[-_]/g, '.');
    if (plain4.test(address)) return given;
    // 192.0.2.0/24 and the following networks are reserved for documentation; further addresses come from the network
    // reserved for benchmarks.
    const number = this.#number(address);
    const made =
      number < 255 ? `192.0.2.${number}` : `198.18.${Math.floor(number / 256) % 256}.${number % 256}`;
    return made.replaceAll('.', /[-_]/.exec(given)?.[0] ?? '.');
  }

  #address6(address: string): string {
    return /^[0:]*1?$/.test(address)
      ? address
      : `2001:db8::${this.#number(address.toLowerCase()).toString(16)}`;
  }

  #hardware(address: string): string {
    const number = this.#number(address.toLowerCase()).toString(16).padStart(10, '0').slice(-10);
    return ['02', ...(number.match(/../g) ?? [])].join(address.charAt(2));
  }
}

/** Replaces a key and keeps its line breaks, both real ones and those written as backslash and n. */
function withoutKey(body: string): string {
  return body.replaceAll(/\\[nr]|[^\s]/g, (piece) => (piece.startsWith('\\') ? piece : 'A'));
}

function sameShape(character: string, index: number, random: () => number): string {
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  if (character === '0' && index > 0) return pick(digits);
  if (/[0-9]/.test(character)) return character === '0' ? '0' : pick(digits.slice(1));
  // Separators of the groups of a number.
  if (/[-*.:/_ ]/.test(character)) return character;
  const lower = /[a-f]/i.test(character) ? pick(letters.hex) : pick(letters.other);
  return /[A-Z]/.test(character) ? lower.toUpperCase() : lower;
}

/** A generator of numbers from 0 to 1 (mulberry32), reproducible by seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Decodes a part; returns it unchanged if that fails. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Encodes a part if the original was encoded. */
function encodePart(text: string, before: string): string {
  return before.includes('%') ? encodeURIComponent(text) : text;
}
