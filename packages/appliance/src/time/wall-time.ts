/** Times as a clock on the wall shows them in a zone, and the moments that they mean. */

export interface WallTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM:SS. */
  readonly time: string;
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What the wall shows at a moment. */
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

/** The moment at which the wall shows this, or null for a date or time that does not exist. */
export function momentOf(wall: WallTime, timeZone: string): number | null {
  const shown = utcOf(wall);
  if (shown === null) return null;
  // The zone's distance from UTC depends on the moment, so it is looked up once more at the moment it leads to.
  const near = shown - distanceFromUtc(shown, timeZone);
  return shown - distanceFromUtc(near, timeZone);
}

/** The moment at which a wall in UTC shows this. */
function utcOf({ date, time }: WallTime): number | null {
  const moment = Date.parse(`${date}T${time}Z`);
  // The thirtieth of February would be taken for a day in March.
  if (Number.isNaN(moment)) return null;
  return new Date(moment).toISOString().startsWith(`${date}T${time}`) ? moment : null;
}

function distanceFromUtc(moment: number, timeZone: string): number {
  const second = Math.floor(moment / 1000) * 1000;
  return (utcOf(wallTimeAt(second, timeZone)) ?? second) - second;
}
