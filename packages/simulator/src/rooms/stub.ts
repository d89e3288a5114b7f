// Entries of lists: an identifier and the URL of the details.
import { type OperationId, urlOf } from './url-of.ts';

/** An entry of a list, for example of roles: its properties and the URL of its operation. */
export function stub<Item extends { readonly id: string }>(
  item: Item,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
): Item & { readonly url: string } {
  return { ...item, url: urlOf(operation, path) };
}

/** The body of every list of actions. */
export function actionList(
  ids: readonly string[],
  operation: OperationId,
  path: Readonly<Record<string, string>>,
): { actions: { id: string; url: string }[] } {
  return { actions: ids.map((id) => stub({ id }, operation, { ...path, actionid: id })) };
}
