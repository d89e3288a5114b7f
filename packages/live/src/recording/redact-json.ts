// Replaces names and secrets in a JSON text and keeps everything else unchanged.
import { visit } from 'jsonc-parser';
import type { Placeholders } from './placeholders.ts';
import { hasSecretParts, isSecretName, isSecretNumber } from './secret-names.ts';

interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Names of properties in which a long number is an identifier and not an amount; so is one without a name. */
const identifier = /(serial|id|number|uid)s?$/i;

export function redactJson(text: string, placeholders: Placeholders): string {
  const replacements: Replacement[] = [];
  visit(text, {
    onObjectProperty(name, offset, length) {
      replacements.push({ offset, length, text: JSON.stringify(placeholders.text(name)) });
    },
    onLiteralValue(value, offset, length, _line, _character, path) {
      const names = path().filter((step) => typeof step === 'string');
      const made = replaced(value, text.slice(offset, offset + length), names);
      if (made !== undefined) replacements.push({ offset, length, text: made });
    },
  });
  return splice(text, replacements);

  function replaced(value: unknown, written: string, names: readonly string[]): string | undefined {
    const property = names.at(-1) ?? '';
    const isBelowSecret = names.slice(0, -1).some(hasSecretParts);
    if (typeof value === 'string') {
      const isSecret = isBelowSecret || isSecretName(property);
      return JSON.stringify(isSecret ? secretPlaceholder(property, value) : placeholders.text(value));
    }
    if (typeof value !== 'number') return undefined;
    if (isBelowSecret || isSecretNumber(property)) return '0';
    return isIdentifier(written, names) ? replacedNumber(written) : undefined;
  }

  /** A placeholder of an exponent would not be a number. */
  function replacedNumber(written: string): string {
    return /e/i.test(written) ? '0' : placeholders.text(written);
  }
}

function isIdentifier(written: string, names: readonly string[]): boolean {
  const digits = written.replace(/e.*|\D/gi, '');
  return digits.length >= 6 && (names.length === 0 || names.some((name) => identifier.test(name)));
}

function splice(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { offset, length, text: made } of replacements) {
    pieces.push(text.slice(at, offset), made);
    at = offset + length;
  }
  return [...pieces, text.slice(at)].join('');
}

/** The codes of packages, whose length the contract fixes. */
const code = /authcode$/i;
const codePlaceholder = 'Redacted/Code/00';

/** The replacement of a secret. It follows the rules for passwords, codes or base64, and does not reveal even the length. */
function secretPlaceholder(name: string, given: string): string {
  if (given === '') return '';
  if (code.test(name) && given.length === codePlaceholder.length) return codePlaceholder;
  const encoded = given.length >= 16 && given.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(given);
  return encoded ? 'cmVkYWN0ZWQtcmVkYWN0ZWQ=' : 'Redacted-0';
}
