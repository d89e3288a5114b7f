// A waiver: somebody answers for a finding, with a reason, until a day.

export interface Waiver {
  /** The id of the finding. */
  readonly finding: string;
  /** A JSON Pointer that the finding's place is at or below (`#/paths/~1tasks`), or an operation (`GET /tasks`). */
  readonly place: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it holds, for example `2027-03-31`. */
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
