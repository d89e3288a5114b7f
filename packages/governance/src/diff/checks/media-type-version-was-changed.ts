// Requests and answers name another version of the vendor media type.
import { defineCheck } from '../check.ts';
import { versionsChanged } from '../facts/versions.ts';

export const mediaTypeVersionWasChanged = defineCheck({
  id: 'media-type-version-was-changed',
  on: 'document',
  find: versionsChanged,
  judge: () => ({ clients: 'risky', servers: 'breaking' }),
  say: (_subject, { was, is }) => `The version of the vendor media type was changed from ${was} to ${is}`,
  advice:
    'Name the version that a client was written for: an appliance goes on to speak the releases that it knows.',
});
