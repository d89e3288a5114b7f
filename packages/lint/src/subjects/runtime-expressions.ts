// Runtime expressions of links and callbacks, which read a part of a request or an answer.
import { tokenSource } from './http-syntax.ts';

const pointer = '(?:/(?:[^~/]|~[01])*)*';
const source = `(?:header\\.${tokenSource}|query\\..+|path\\..+|body(?:#${pointer})?)`;
const expression = new RegExp(`^\\$(?:url|method|statusCode|(?:request|response)\\.${source})$`, 's');

/** Those in a text: the text itself, or those in braces. A text that begins like an expression is meant as one. */
export function expressionsIn(text: string): readonly string[] {
  if (/^\$?(?:request|response)(?:\.|$)/.test(text)) return [text];
  if (/^\$(?:url|method|statusCode)$/.test(text)) return [text];
  return [...text.matchAll(/\{(\$[^}]*)\}/g)].flatMap(([, within]) => within ?? []);
}

export function isExpression(text: string): boolean {
  return expression.test(text);
}

/** The parameter of the request that an expression reads. */
export function parameterRead(text: string): { readonly place: string; readonly name: string } | undefined {
  const [, place, name] = /^\$request\.(header|query|path)\.(.+)$/s.exec(text) ?? [];
  return place === undefined || name === undefined ? undefined : { place, name };
}
