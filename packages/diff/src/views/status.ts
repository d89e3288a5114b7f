// Statuses as keys of `responses`: three digits, a range like `2XX`, or `default` for all others.

/** The status as the key of a map: the letters of a range mean the same in any case. */
export function statusOf(written: string): string {
  return /^\dxx$/i.test(written) ? written.toUpperCase() : written;
}

/** 2xx and 3xx; all others, including `default`, may be errors. */
export function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

/** Whether `outer` contains every status of `inner`, but not vice versa. */
export function containsStatus(outer: string, inner: string): boolean {
  if (outer === inner) return false;
  return outer === 'default' || (isRange(outer) && !isRange(inner) && outer.charAt(0) === inner.charAt(0));
}

function isRange(status: string): boolean {
  return /^\dXX$/.test(status);
}
