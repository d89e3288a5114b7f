// Parses the date of a cookie, whose parts may have any order, by RFC 6265 section 5.1.1.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Parts {
  time?: readonly [number, number, number];
  day?: number;
  month?: number;
  year?: number;
}

/** Milliseconds since 1970, or null for an invalid date. */
export function cookieDate(text: string): number | null {
  const parts: Parts = {};
  for (const token of text.split(/[\t -/;-@[-`{-~]+/)) take(parts, token);
  const { time, day, month, year } = parts;
  if (time === undefined || day === undefined || month === undefined || year === undefined) return null;
  const [hour, minute, second] = time;
  if (year < 1601 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  // A day beyond the end of the month would roll over to the next month.
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() : null;
}

/** Each part is the first token of its form; a later one of the same form is ignored. */
function take(parts: Parts, token: string): void {
  const time = /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token);
  if (parts.time === undefined && time !== null) {
    parts.time = [Number(time[1]), Number(time[2]), Number(time[3])];
    return;
  }
  const day = /^(\d{1,2})(?:\D|$)/.exec(token);
  if (parts.day === undefined && day !== null) {
    parts.day = Number(day[1]);
    return;
  }
  const month = months.indexOf(token.slice(0, 3).toLowerCase());
  if (parts.month === undefined && month !== -1) {
    parts.month = month;
    return;
  }
  const year = /^(\d{2,4})(?:\D|$)/.exec(token);
  if (parts.year === undefined && year !== null) parts.year = fullYear(Number(year[1]));
}

/** Two digits mean 1970 to 2069. */
function fullYear(year: number): number {
  if (year >= 70 && year <= 99) return year + 1900;
  return year <= 69 ? year + 2000 : year;
}
