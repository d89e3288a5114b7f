// Texts at and around the bounds of a string schema.
import fc from 'fast-check';
import type { SchemaNode } from './schema-node.ts';

/** Maximum length of generated texts where the schema has no `maxLength`. */
const unboundedLength = 40;
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** Valid texts of the minimum, the maximum and intermediate lengths, with the characters that the pattern allows. */
export function fittingText(schema: SchemaNode): fc.Arbitrary<string> {
  const [shortest, longest] = lengthsOf(schema);
  const characters = allowedCharacters(schema, shortest);
  const length = fc.oneof(
    fc.constant(shortest),
    fc.constant(longest),
    fc.integer({ min: shortest, max: longest }),
  );
  return length
    .chain((size) => fc.array(fc.constantFrom(...characters), { minLength: size, maxLength: size }))
    .map((picked) => picked.join(''))
    .filter((text) => fits(schema, text));
}

/** False where no repetition of one character matches the pattern, for instance of a date. */
export function canBeMadeUp(schema: SchemaNode): boolean {
  return allowedCharacters(schema, lengthsOf(schema)[0]).length > 0;
}

/** The shortest and the longest valid texts; a pattern may require more than `minLength`. */
export function boundaryTexts(schema: SchemaNode): readonly string[] {
  const [shortest, longest] = lengthsOf(schema);
  const character = allowedCharacters(schema, shortest)[0] ?? 'a';
  const lengths = [shortest, shortest + 1, shortest + 2, longest];
  const texts = lengths.map((length) => character.repeat(length)).filter((text) => fits(schema, text));
  return [...new Set([...texts.slice(0, 1), ...texts.slice(-1)])];
}

/** Invalid texts: one too short, one too long, and texts with a character that the pattern does not allow. */
export function unfittingTexts(schema: SchemaNode): readonly string[] {
  const [shortest, longest] = lengthsOf(schema);
  const fitting = allowedCharacters(schema, shortest)[0] ?? 'a';
  const spoiled = [...printable, '\u0000', 'é'].map(
    (character) => fitting.repeat(Math.max(shortest - 1, 0)) + character,
  );
  const candidates = [
    ...(shortest > 0 ? [fitting.repeat(shortest - 1)] : []),
    fitting.repeat(longest + 1),
    ...spoiled,
  ];
  return candidates.filter((text) => !fits(schema, text));
}

function fits(
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, enum: members }: SchemaNode,
  text: string,
): boolean {
  const length = [...text].length;
  if (length < minLength || length > maxLength) return false;
  if (members !== undefined && !members.includes(text)) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function lengthsOf({ minLength = 0, maxLength = unboundedLength }: SchemaNode): readonly [number, number] {
  return [minLength, maxLength];
}

/** The characters that are valid at every position. Tests two or more positions, because some patterns restrict the first. */
function allowedCharacters(schema: SchemaNode, shortest: number): readonly string[] {
  const length = Math.min(Math.max(shortest, 2), schema.maxLength ?? unboundedLength);
  return printable.filter((character) => fits(schema, character.repeat(length)));
}
