// The life cycle of a thing: whether it is deprecated, its removal date, and its stability level.
import { type Json, type JsonObject, showSorted } from '@lunarest/openapi';

/** Whether it is deprecated, and when it is removed. */
export interface Ending {
  readonly deprecated: boolean;
  /** The date after which it may be removed (`x-sunset`), as written. */
  readonly sunset: string | undefined;
}

export interface LifeCycle extends Ending {
  /** Its stability level (`x-stability-level`), as written; stable if missing. */
  readonly level: string;
}

export function lifeCycleOf(value: JsonObject): LifeCycle {
  const sunset = value['x-sunset'];
  return {
    deprecated: value.deprecated === true,
    sunset: sunset === undefined || sunset === null ? undefined : String(sunset),
    level: levelIn(value) ?? 'stable',
  };
}

/** The day of a sunset date in milliseconds since 1970, or undefined for an invalid date. */
export function dayOf(sunset: string | undefined): number | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(sunset ?? '')?.[0];
  const day = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(day) ? undefined : day;
}

/** From the level that may change at any time to the stable one. */
export const stabilities = ['draft', 'alpha', 'beta', 'stable'] as const;
type Stability = (typeof stabilities)[number];

/** The stability of a level, or undefined for an unknown level. */
export function stabilityOf({ level }: Pick<LifeCycle, 'level'>): Stability | undefined {
  return stabilities.find((known) => known === level);
}

/** The level of an operation: its own, that of its path item, or the one implied by its version, like `/v1beta1`. */
export function operationLevel(operation: JsonObject, item: JsonObject, path: string): string {
  const version = /\/v\d+(alpha|beta)\d*(?=\/|$)/i.exec(path)?.[1]?.toLowerCase();
  return levelIn(operation) ?? levelIn(item) ?? version ?? 'stable';
}

function levelIn(value: JsonObject): string | undefined {
  if (value['x-internal'] === true) return 'draft';
  const written: Json | undefined = value['x-stability-level'];
  if (written === undefined || written === null) return undefined;
  return typeof written === 'string' ? written.trim().toLowerCase() : showSorted(written);
}
