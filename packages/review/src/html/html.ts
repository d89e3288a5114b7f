// HTML safe from injection: every value in a template is escaped, unless it is already HTML.

/** Escaped HTML; only the template below creates it, so that a string cannot pass for it. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static template(this: void, parts: TemplateStringsArray, ...values: readonly Part[]): Html {
    return new Html(parts.map((part, index) => `${part}${textOf(values[index])}`).join(''));
  }

  toString(): string {
    return this.#text;
  }
}

/** The values allowed in a template; `undefined` produces nothing. */
export type Part = Html | string | number | undefined | readonly Part[];

/** `<p title="${text}">${text}</p>`. A part may occur only in text or between the quotation marks of an attribute. */
export const html = Html.template;

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(textOf).join('');
}

function escapeText(text: string): string {
  return text.replace(unsafe, (character) => references[character] ?? '\uFFFD');
}

// Control characters are no HTML at all, and the marks of writing direction could show a text as another.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[&<>"'`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
