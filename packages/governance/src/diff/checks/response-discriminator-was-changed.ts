// Another property, or another value of it, tells the alternatives of an answer apart.
import { defineCheck } from '../check.ts';
import { discriminatorChanged } from '../facts/discriminators.ts';
import { undecided } from '../verdict.ts';

export const responseDiscriminatorWasChanged = defineCheck({
  id: 'response-discriminator-was-changed',
  on: 'responseSchema',
  find: discriminatorChanged,
  judge: () => undecided,
  say: (subject, { was, is }) => `The discriminator of ${subject} was changed: ${was} before, ${is} now`,
  advice: 'Read the property by which the alternatives are told apart now.',
});
