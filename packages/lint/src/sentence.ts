// The definition of a sentence in a description.

/** Whether the text has at least `words` words and ends like a sentence. */
export function isSentence(text: unknown, words: number): boolean {
  if (typeof text !== 'string') return false;
  const said = text.trim();
  return said.split(/\s+/).length >= words && /[.!?:)\]`|>]$/.test(said);
}

/** Whether both texts are equal except for case, spaces and punctuation. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  const [first, second] = [a, b].map((text) =>
    String(text ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  return first === second;
}
