// HTML without injection: a template escapes every value that is not already HTML.

/** Escaped HTML. Only the template below creates it, so that a string is never used as HTML. */
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
type Part = Html | string | number | undefined | readonly Part[];

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

// HTML forbids control characters except tab and line ends, and directional marks can disguise a text.
const unsafe = /[&<>"'`\u202A-\u202E\u2066-\u2069]|(?![\t\n\r])\p{Cc}/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
