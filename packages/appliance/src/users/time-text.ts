/** Times in the format of the pages about users, in UTC. */

/** For example `2025-01-02`. */
export function dayText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** For example `2025-01-02 03:04:05`. */
export function momentText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}
