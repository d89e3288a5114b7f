// Entries of lists: an identifier and the URL of the details.
import { type OperationId, urlsOf } from './url-of.ts';

/** A type alias, because an interface does not fit the open schemas of some lists. */
type Stub = { readonly id: string; readonly url: string };

/** The entries of a list; `name` is the parameter of `operation` that takes the identifier of an entry. */
export function stubs(
  ids: readonly string[],
  operation: OperationId,
  name: string,
  path: Readonly<Record<string, string>> = {},
): Stub[] {
  const urlOf = urlsOf(operation, name, path);
  return ids.map((id) => ({ id, url: urlOf(id) }));
}

/** The body of every list of actions. */
export function actionList(
  ids: readonly string[],
  operation: OperationId,
  path: Readonly<Record<string, string>>,
): { actions: Stub[] } {
  return { actions: stubs(ids, operation, 'actionid', path) };
}
