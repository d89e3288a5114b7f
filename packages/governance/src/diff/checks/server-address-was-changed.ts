// The addresses under which the API is found are others.
import { defineCheck } from '../check.ts';
import { serversChanged } from '../facts/document-members.ts';

export const serverAddressWasChanged = defineCheck({
  id: 'server-address-was-changed',
  on: 'document',
  find: serversChanged,
  judge: () => ({ clients: 'risky', servers: 'risky' }),
  say: (_subject, { was, is }) => `The addresses of the servers were changed: ${was} before, ${is} now`,
  advice: 'See that clients have the new address.',
});
