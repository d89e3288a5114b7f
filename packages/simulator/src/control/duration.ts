// Durations in human-readable form.

/** Milliseconds, or a number with a unit: `250 ms`, `30 s`, `11 min`, `2 h`, `7 d`. */
export type Duration = number | `${number} ${Unit}`;

const units = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 } as const;

type Unit = keyof typeof units;

/**
 * The duration in milliseconds, rounded. @throws TypeError if it is negative, not finite, or has no known
 * unit.
 */
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
