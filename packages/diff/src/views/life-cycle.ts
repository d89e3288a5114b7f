// How long a thing will be there: whether it is deprecated, when it goes, and how much of it is promised.
import type { JsonObject } from '@lunarest/openapi';

export interface LifeCycle {
  readonly deprecated: boolean;
  /** The date after which it may be gone (`x-sunset`), as it is written. */
  readonly sunset: string | undefined;
}

export function lifeCycleOf(value: JsonObject): LifeCycle {
  const sunset = value['x-sunset'];
  return {
    deprecated: value.deprecated === true,
    sunset: sunset === undefined || sunset === null ? undefined : String(sunset),
  };
}

/** The day of a sunset date in milliseconds since 1970, or undefined where it is no date. */
export function dayOf(sunset: string | undefined): number | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(sunset ?? '')?.[0];
  const day = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(day) ? undefined : day;
}

/** From what may change at any time to what is promised. */
export const stabilities = ['draft', 'alpha', 'beta', 'stable'] as const;
export type Stability = (typeof stabilities)[number];

/** The level of an operation: its own, that of its path item, or what its version says, like `/v1beta1`. */
export function stabilityOf(operation: JsonObject, item: JsonObject, path: string): Stability {
  const written = [operation, item].map((value) => levelIn(value)).find((level) => level !== undefined);
  if (written !== undefined) return written;
  const version = /\/v\d+(alpha|beta)\d*(?=\/|$)/i.exec(path)?.[1]?.toLowerCase();
  return stabilities.find((level) => level === version) ?? 'stable';
}

function levelIn(value: JsonObject): Stability | undefined {
  if (value['x-internal'] === true) return 'draft';
  const written = String(value['x-stability-level'] ?? '').toLowerCase();
  return stabilities.find((level) => level === written);
}
