// The options of `npm start` for an appliance that processes share in a store.
import { isApplianceName, isStoreUrl } from '@lunarest/server';
import { UsageError } from './usage-error.ts';

export interface SharedAppliance {
  /** URL of a PostgreSQL database, which may contain a password. */
  readonly store: string;
  readonly appliance: string;
}

interface SharedValues {
  readonly store?: string | undefined;
  readonly appliance?: string | undefined;
  readonly data?: string | undefined;
}

/** The appliance in a store; undefined without a store. Throws a UsageError for options that exclude each other or are invalid. */
export function readShared({ store, appliance, data }: SharedValues): SharedAppliance | undefined {
  if (store === undefined) {
    if (appliance === undefined) return undefined;
    throw new UsageError(
      '--appliance names an appliance in a store: name the store with --store or LUNAREST_STORE.',
    );
  }
  if (data !== undefined)
    throw new UsageError('--data and a store (--store or LUNAREST_STORE) exclude each other.');
  // The message does not repeat the input, which may contain a password.
  if (!isStoreUrl(store))
    throw new UsageError('--store requires a URL such as postgres://USER:PASSWORD@HOST:5432/DATABASE.');
  if (appliance !== undefined && !isApplianceName(appliance))
    throw new UsageError(
      '--appliance requires a name of 1 to 64 letters, digits, dots, dashes and underscores.',
    );
  return { store, appliance: appliance ?? 'default' };
}
