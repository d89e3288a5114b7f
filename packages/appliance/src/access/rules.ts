/** Access rules as text, one per line: `METHOD:/path/{placeholder}`, and whether users of a role may make a call. */
import { entryOf } from '../record.ts';
import type { ApplianceState } from '../state.ts';
import { isBuiltInRole } from './role.ts';

const rule = /^(?:GET|PUT|POST|PATCH|DELETE):\/[^\s,]*$/;

export function isRule(text: string): boolean {
  return rule.test(text);
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The rules without duplicates; null when a line is invalid. */
export function readRules(text: string): readonly string[] | null {
  const lines = linesOf(text);
  return lines.every(isRule) ? [...new Set(lines)] : null;
}

/** The lines, each with a line end; empty for no lines. */
export function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

export interface AskedCall extends Call {
  /** The built-in roles that may make the call by the contract. */
  readonly builtIn: readonly string[];
}

/** Returns false also for a missing role and for the empty name, which means no role. */
export function isPermitted(state: ApplianceState, role: string, call: AskedCall): boolean {
  if (isBuiltInRole(role)) return call.builtIn.includes(role);
  return entryOf(state.customRoles, role)?.rules.some((rule) => covers(rule, call)) ?? false;
}

/** An operation's method and path template, and the called path, both split into segments. */
interface Call {
  readonly method: string;
  /** A parameter is in braces. */
  readonly template: readonly string[];
  readonly segments: readonly string[];
}

/**
 * Whether a rule grants a call (decision D-80). A rule for a list does not cover its items: both paths must have the
 * same number of segments.
 */
export function covers(rule: string, { method, template, segments }: Call): boolean {
  const colon = rule.indexOf(':');
  const parts = rule.slice(colon + 2).split('/');
  return (
    rule.slice(0, colon).toLowerCase() === method.toLowerCase() &&
    parts.length === template.length &&
    template.every((name, index) => fits(parts[index] ?? '', name, segments[index] ?? ''))
  );
}

/** The placeholder's name does not matter; a rule may have one specific value in its place. */
function fits(part: string, name: string, segment: string): boolean {
  if (!name.startsWith('{')) return part === name;
  return /^\{.*\}$/.test(part) || part === segment;
}
