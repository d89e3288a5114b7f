// A reference to a task: its id, its address, or the answer that created it.

/** An id, an address (`/tasks/5`), or a result whose `location` header is one. */
export type TaskReference = string | { readonly headers: { readonly location: string } };

/**
 * The id of the task.
 * @throws TypeError for a reference without a task id.
 */
export function taskIdOf(reference: TaskReference): string {
  const text = typeof reference === 'string' ? reference : reference?.headers?.location;
  // The message omits the value: an answer may contain a secret.
  if (typeof text !== 'string')
    throw new TypeError('waitForTask needs an id, a Location or a result that has one');
  if (!text.includes('/')) return text;
  const id = /^(?:https?:\/\/[^/]+)?(?:\/[^/]+)*\/tasks\/([^/?#]+)\/?$/.exec(text)?.[1];
  if (id === undefined) throw new TypeError(`${text} is not the address of a task`);
  return decodeURIComponent(id);
}
