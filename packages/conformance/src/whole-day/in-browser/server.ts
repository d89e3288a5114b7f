// What the afternoon takes from the server's package, as a page can have it.
import { createFixedEnvironment } from '@lunarest/appliance/testing';

export * from '@lunarest/appliance';

export function createNodeEnvironment() {
  return createFixedEnvironment();
}
