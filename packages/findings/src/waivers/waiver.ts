// A waiver: a person accepts a finding, with a reason, until a date.

export interface Waiver {
  /** The id of the finding. */
  readonly finding: string;
  /** A JSON Pointer at or above the finding's place (`#/paths/~1tasks`), or an operation (`GET /tasks`). */
  readonly place: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day of its validity, for example `2027-03-31`. */
  readonly expires: string;
}

/** A waiver with the place where it is written. */
export interface WrittenWaiver extends Waiver {
  readonly file: string;
  readonly line: number;
}

/** Whether the waiver is past its last day; `today` is a date such as `2026-11-22`. */
export function isExpired({ expires }: Waiver, today: string): boolean {
  return expires < today;
}
