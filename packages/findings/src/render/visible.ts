// Text from elsewhere as it may be shown.

/** Characters that move a cursor, colour, hide, or turn round what stands beside them; not the end of a line. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with everything written out that a terminal would act on: the escape character as `\u001b`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `\\u${point.toString(16).padStart(4, '0')}`;
  });
}

/** The same on one line: an end of line is written out, too. */
export function visibleLine(text: string): string {
  return visible(text).replaceAll('\n', '\\u000a');
}
