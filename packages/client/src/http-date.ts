// Reads the dates of HTTP headers by RFC 9110, section 5.6.7.

/**
 * Milliseconds since 1970, or NaN for a text in none of the three forms. Second 60 is a leap second.
 * @param now completes a year of two digits, which is at most 50 years ahead
 */
export function httpDate(text: string, now: number): number {
  // The form of asctime, after the day of the week.
  const usual = text.replace(/ (\w{3}) +(\d\d?) (\S+) (\d{4})$/, ', $2 $1 $4 $3 GMT');
  // The usual form, and that of RFC 850 with a year of two digits. Any other text has no parts, which results in NaN.
  const [, day, month, year, time, second] =
    /^\w+, (\d\d?)[ -](\w{3})[ -](\d\d|\d{4}) (\d\d:\d\d):([0-5]\d|60) GMT$/.exec(usual) ?? [];
  const last = new Date(now).getUTCFullYear() + 50;
  const full = Number(year) > 99 ? year : last - ((last - Number(year)) % 100);
  // Date.parse does not know leap seconds.
  return Date.parse(`${month} ${day} ${full} ${time} GMT`) + Number(second) * 1000;
}
