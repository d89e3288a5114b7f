/** A client of the network trust link service. */
import { withClient } from '../ntls/ntls.ts';
import { type Change, demand, namedPartition } from './change.ts';

export interface ClientParts {
  readonly name: string;
  /** Excludes `hostname`. */
  readonly ip?: string;
  readonly hostname?: string;
  /** Identifiers or names of the partitions that it may reach. */
  readonly partitions?: readonly string[];
}

/** Refuses a name in use, and links to partitions that do not exist. */
export function client({ name, ip = '', hostname = '', partitions = [] }: ClientParts): Change {
  return (state) => {
    demand(Object.hasOwn(state.ntls.clients, name) ? `The client ${name} already exists.` : null);
    demand(
      ip !== '' && hostname !== ''
        ? `The client ${name} has an ip and a hostname, which exclude each other.`
        : null,
    );
    const links = partitions.map((named) => namedPartition(state, named).id);
    return withClient(state, { clientID: name, ip, hostname, certificate: null, dn: '', links });
  };
}
