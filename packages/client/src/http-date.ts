// Reads the dates of HTTP headers by RFC 9110, section 5.6.7.

/** The usual form, and that of RFC 850 with a year of two digits. */
const usual = /^\w+, (\d\d?)[ -](\w{3})[ -](\d\d|\d{4}) ([\d:]{8}) GMT$/;

/** The form of asctime. */
const asctime = /^(\w+) (\w{3}) +(\d+) (\S+) (\d{4})$/;

/**
 * Milliseconds since 1970, or NaN for a text in none of the three forms.
 * @param now completes a year of two digits, which is at most 50 years ahead
 */
export function httpDate(text: string, now: number): number {
  // Any other text has no parts, which results in NaN.
  const [, day, month, year, time] = usual.exec(text.replace(asctime, '$1, $3 $2 $5 $4 GMT')) ?? [];
  const last = new Date(now).getUTCFullYear() + 50;
  const full = Number(year) > 99 ? year : last - ((last - Number(year)) % 100);
  return Date.parse(`${month} ${day} ${full} ${time} GMT`);
}
