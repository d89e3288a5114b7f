// Makes external text safe to display.

/** Characters that move the cursor, or color, hide or reverse adjacent text, except line ends. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with control characters escaped: the escape character as `\u001b`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\u${point.toString(16).padStart(4, '0')}`;
  });
}

/** The same for one line: line ends are escaped too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\u000a');
}

/** The beginning of a long text. Surrogate pairs are not separated. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
