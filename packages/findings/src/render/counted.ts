// Numbers with their nouns.

/** The form of a word for the number. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** `1 change`, `2 changes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${plural(count, one, many)}`;
}
