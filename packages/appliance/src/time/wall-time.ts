/** Local times in a zone, and the moments that they denote. */

export interface WallTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM:SS. */
  readonly time: string;
}

/** A name of the tz database; some platforms also know offsets such as `+05`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The local time at a moment. */
export function wallTimeAt(moment: number, timeZone: string): WallTime {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year = '', month, day, hour, minute, second } = parts;
  return { date: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}:${second}` };
}

/** The moment of a local time, or null for a date or time that does not exist. */
export function momentOf(wall: WallTime, timeZone: string): number | null {
  const shown = utcOf(wall);
  if (shown === null) return null;
  // The zone's offset from UTC depends on the moment, so it is determined again at the resulting moment.
  const near = shown - distanceFromUtc(shown, timeZone);
  const moment = shown - distanceFromUtc(near, timeZone);
  // The hour that is skipped in spring does not exist.
  return isSame(wallTimeAt(moment, timeZone), wall) ? moment : null;
}

function isSame(one: WallTime, other: WallTime): boolean {
  return one.date === other.date && one.time === other.time;
}

/** The moment of a time in UTC, or null for a date or time that does not exist. */
export function utcOf({ date, time }: WallTime): number | null {
  const moment = Date.parse(`${date}T${time}Z`);
  // Date would parse February 30 as a day in March.
  if (Number.isNaN(moment)) return null;
  return new Date(moment).toISOString().startsWith(`${date}T${time}`) ? moment : null;
}

function distanceFromUtc(moment: number, timeZone: string): number {
  const second = Math.floor(moment / 1000) * 1000;
  return (utcOf(wallTimeAt(second, timeZone)) ?? second) - second;
}
