// Replaces `@lunarest/server` in a page, with the exports that the workflow uses.
import { createFixedEnvironment } from '@lunarest/appliance/testing';

export * from '@lunarest/appliance';

export function createNodeEnvironment() {
  return createFixedEnvironment();
}
