// Statuses as keys of `responses`: three digits, a range like `2XX`, or `default` for all that have no answer of their own.

/** 2xx and 3xx; anything else, `default` too, may be an error. */
export function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}

/** Whether every status of `inner` is one of `outer`, and not the other way round. */
export function containsStatus(outer: string, inner: string): boolean {
  if (outer === inner) return false;
  return outer === 'default' || (isRange(outer) && !isRange(inner) && outer.charAt(0) === inner.charAt(0));
}

function isRange(status: string): boolean {
  return /^\dxx$/i.test(status);
}
