// Another property, or another value of it, tells the alternatives of a request apart.
import { defineCheck } from '../check.ts';
import { discriminatorChanged } from '../facts/discriminators.ts';
import { undecided } from '../verdict.ts';

export const requestDiscriminatorWasChanged = defineCheck({
  id: 'request-discriminator-was-changed',
  on: 'requestSchema',
  find: discriminatorChanged,
  judge: () => undecided,
  say: (subject, { was, is }) => `The discriminator of ${subject} was changed: ${was} before, ${is} now`,
  advice: 'Send the property by which the alternatives are told apart now.',
});
