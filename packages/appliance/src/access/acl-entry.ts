/** Entries of the access control list (decision D-82): a user's role, or a rule of a role. */
import { isRule, linesOf } from './rules.ts';

export type AclEntry =
  | { readonly kind: 'user'; readonly user: string; readonly role: string }
  | { readonly kind: 'role'; readonly role: string; readonly rule: string };

/** Null when a line is not a valid entry. */
export function readAcl(text: string): readonly AclEntry[] | null {
  const entries = linesOf(text).flatMap(readEntry);
  return entries.length === linesOf(text).length ? entries : null;
}

/** The line of an entry. */
export function lineOf(entry: AclEntry): string {
  return entry.kind === 'user' ? `user,${entry.user},${entry.role}` : `role,${entry.role},${entry.rule}`;
}

function readEntry(line: string): readonly AclEntry[] {
  const [kind, name = '', value, ...more] = line.split(',').map((part) => part.trim());
  if (name === '' || value === undefined || more.length > 0) return [];
  if (kind === 'user') return [{ kind, user: name, role: value }];
  return kind === 'role' && isRule(value) ? [{ kind, role: name, rule: value }] : [];
}
