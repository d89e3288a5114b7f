// A difference between a page and the contract.

export interface Difference {
  /** For example `parameters/changeSecret/required` or `responses/404/ids/HSMPLUGIN_INVALID_HSM`. */
  readonly about: string;
  /** True when the contract adds to the page, false when it lacks or contradicts a statement of the page. */
  readonly added: boolean;
}

export function missing(about: string): Difference {
  return { about, added: false };
}

export function added(about: string): Difference {
  return { about, added: true };
}

export function sameMembers<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
