// A difference between a page and the contract.

export interface Difference {
  /** For example `parameters/changeSecret/required` or `responses/404/ids/HSMPLUGIN_INVALID_HSM`. */
  readonly about: string;
  /** True when the contract says more than the page, false when it lacks or contradicts what the page says. */
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
