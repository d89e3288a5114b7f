// The clock of one appliance: it follows another clock until it is moved or stopped.

/**
 * A point in time from 1970 to 9998: milliseconds since the epoch, a date, or a text such as `2026-03-01T08:00:00Z`. The text is
 * a day, or a day and a time with its zone.
 */
export type Instant = number | string | Date;

export interface ApplianceClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock forward. @throws TypeError for an invalid duration, and for one that leads beyond 9998. */
  advance(duration: Duration): void;
  /** Sets the clock, also backward. @throws TypeError for an invalid time. */
  set(instant: Instant): void;
  /** Stops the clock; `advance` and `set` still move it. */
  freeze(): void;
  /** Resumes a stopped clock from the time it shows. */
  resume(): void;
  readonly frozen: boolean;
  /** The time, and whether the clock stands still. */
  reading(): ClockReading;
}

export interface ClockReading {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly frozen: boolean;
}

/** The setting of a clock relative to the real one, as data. */
export interface ClockSetting {
  /** Milliseconds ahead of the real clock; negative when behind it. */
  readonly ahead: number;
  /** The time of a stopped clock, in milliseconds since the epoch; null for a running one. */
  readonly stopped: number | null;
}

/** The setting of a clock that shows the real time. */
export const unmoved: ClockSetting = { ahead: 0, stopped: null };

/** A clock whose setting can be replaced. */
export interface SettableClock extends ApplianceClock {
  setting: ClockSetting;
}

/**
 * @param real the clock to follow, in milliseconds since the epoch
 * @param keep receives each setting before it applies, except one that replaces it; the setting does not apply when it throws
 */
export function createClock(
  real: () => number,
  keep: (setting: ClockSetting) => void = () => {},
): SettableClock {
  let setting = unmoved;
  const now = () => setting.stopped ?? real() + setting.ahead;
  const change = (next: ClockSetting) => {
    keep(next);
    setting = next;
  };
  const moveTo = (time: number) =>
    change(setting.stopped === null ? { ...setting, ahead: time - real() } : { ...setting, stopped: time });
  const isFrozen = () => setting.stopped !== null;
  return {
    now,
    advance: (duration) => moveTo(timeOf(now() + milliseconds(duration))),
    set: (instant) => moveTo(timeOf(instant)),
    freeze: () => change({ ...setting, stopped: now() }),
    resume() {
      if (setting.stopped !== null) change({ ahead: setting.stopped - real(), stopped: null });
    },
    get frozen() {
      return isFrozen();
    },
    reading: () => ({ now: now(), frozen: isFrozen() }),
    get setting() {
      return setting;
    },
    set setting(given) {
      setting = given;
    },
  };
}

/** The upper bound of a time. It leaves a running clock a year until its text needs a year of five digits. */
const tooLate = Date.UTC(9999, 0);

/** Milliseconds since the epoch. @throws TypeError for an invalid time, and for one before 1970 or after 9998. */
export function timeOf(instant: Instant): number {
  const time = typeof instant === 'string' ? readInstant(instant) : new Date(instant).getTime();
  if (time >= 0 && time < tooLate) return time;
  throw new TypeError(
    `${JSON.stringify(instant)} is not a time from 1970 to 9998: write 2026-03-01T08:00:00Z or milliseconds.`,
  );
}

/** ISO 8601. A time without its zone would depend on the machine. */
const isoText = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

function readInstant(text: string): number {
  const [, day] = isoText.exec(text) ?? [];
  // `Date` reads the 30th of February as the 2nd of March.
  const exists = day !== undefined && new Date(day).toJSON()?.startsWith(day);
  return exists ? Date.parse(text) : Number.NaN;
}

// Durations in human-readable form.

/** Milliseconds, or a number with a unit: `250 ms`, `30 s`, `11 min`, `2 h`, `7 d`. */
export type Duration = number | `${number} ${Unit}`;

const units = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 } as const;

type Unit = keyof typeof units;

/** The duration in milliseconds, rounded. @throws TypeError if it is negative, not finite, or has no known unit. */
export function milliseconds(duration: Duration): number {
  const span = typeof duration === 'number' ? duration : readText(duration);
  if (Number.isFinite(span) && span >= 0) return Math.round(span);
  throw new TypeError(
    `${JSON.stringify(duration)} is not a duration: write milliseconds, or a number with one of ${Object.keys(units).join(', ')}, such as "11 min".`,
  );
}

function readText(text: unknown): number {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]+)$/.exec(String(text)) ?? [];
  return isUnit(unit) ? Number(amount) * units[unit] : Number.NaN;
}

function isUnit(name: string): name is Unit {
  return Object.hasOwn(units, name);
}
