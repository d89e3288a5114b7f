// Functions for all emitters, which write the header of a generated file and values.

import { basename, dirname } from 'node:path';
import { isObject, type Json } from '@lunarest/openapi';

export interface GeneratedFile {
  /** Path from the repository's root. */
  readonly path: string;
  readonly content: string;
}

/** The folders of generated `paths` that contain no other files; other folders also have hand-written files. */
export function fencedFolders(paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.map((path) => dirname(path)));
  return [...folders].filter((folder) => basename(folder) === 'generated');
}

const header = '// Generated from spec/ by `npm run generate`. Do not edit.\n';

/** A generated TypeScript file: header, then the blocks with one blank line between them. */
export function typescriptFile(path: string, blocks: readonly string[]): GeneratedFile {
  return { path, content: `${header}\n${blocks.join('\n\n')}\n` };
}

/** `performSmkAction` as `PerformSmkAction`. */
export function pascalCase(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** A union of string literals, or `never` when there is none. */
export function literalUnion(members: readonly string[]): string {
  return members.length === 0 ? 'never' : members.map(quote).join(' | ');
}

/** A text of the contract without its line breaks. */
export function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** A JSDoc comment of these lines; an empty line separates paragraphs. */
export function comment(lines: readonly string[], indent = ''): string {
  // The contract's text may contain the end of a comment, in a pattern for example.
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/').trimEnd());
  if (safe.length === 1) return `${indent}/** ${safe[0]} */`;
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}

/** A value as a TypeScript literal, objects over several lines up to `depth` levels and inline below. */
export function literal(value: unknown, depth: number, indent = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, 0)).join(', ')}]`;
  if (!isObject(value as Json)) return typeof value === 'string' ? quote(value) : String(value);
  const entries = Object.entries(value as object).filter(([, item]) => item !== undefined);
  const inner = `${indent}  `;
  const written = entries.map(([key, item]) => `${propertyName(key)}: ${literal(item, depth - 1, inner)}`);
  if (written.length === 0) return '{}';
  if (depth <= 0) return `{ ${written.join(', ')} }`;
  return `{\n${written.map((line) => `${inner}${line},\n`).join('')}${indent}}`;
}

/** A property name, quoted only if necessary. */
export function propertyName(key: string): string {
  // Even quoted, `__proto__` would set the prototype of an object.
  if (key === '__proto__') return `[${quote(key)}]`;
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d{0,14})$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${text.replaceAll(/[\\'\p{Cc}]/gu, escaped)}'`;
}

function escaped(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\\' || character === "'") return `\\${character}`;
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
