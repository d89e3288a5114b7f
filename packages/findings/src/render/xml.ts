// Escapes text for XML.

/** Escapes markup, and replaces control characters that XML forbids. */
export function xmlText(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return [...escaped].map((character) => (isForbidden(character) ? '\uFFFD' : character)).join('');
}

function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code < 0x20 && ![0x09, 0x0a, 0x0d].includes(code)) || code === 0xfffe || code === 0xffff;
}
