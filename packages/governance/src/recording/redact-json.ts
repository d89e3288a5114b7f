// A JSON text with its names and secrets replaced, everything else as it was written.
import { visit } from 'jsonc-parser';
import type { Placeholders } from './placeholders.ts';
import { isSecretName, isSecretNumber, secretPlaceholder } from './secret-names.ts';

interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A number this long under such a name is an identifier, not an amount. */
const identifier = /(serial|id|number|uid)$/i;

export function redactJson(text: string, placeholders: Placeholders): string {
  const replacements: Replacement[] = [];
  let property = '';
  visit(text, {
    onObjectProperty(name, offset, length) {
      property = name;
      replacements.push({ offset, length, text: JSON.stringify(placeholders.text(name)) });
    },
    onLiteralValue(value, offset, length) {
      const made = replaced(value, text.slice(offset, offset + length));
      if (made !== undefined) replacements.push({ offset, length, text: made });
    },
  });
  return splice(text, replacements);

  function replaced(value: unknown, written: string): string | undefined {
    if (typeof value === 'string') {
      const told = isSecretName(property) ? secretPlaceholder(value) : placeholders.text(value);
      return JSON.stringify(told);
    }
    if (typeof value === 'number' && isSecretNumber(property)) return '0';
    const numbered = typeof value === 'number' && identifier.test(property) && /^\d{6,}$/.test(written);
    return numbered ? placeholders.text(written) : undefined;
  }
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
