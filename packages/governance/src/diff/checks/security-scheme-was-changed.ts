// A security scheme of the same name works in another way.
import { defineCheck } from '../check.ts';
import { schemeChanged, show } from '../facts/security-scheme.ts';
import { replaced } from '../verdict.ts';

export const securitySchemeWasChanged = defineCheck({
  id: 'security-scheme-was-changed',
  on: 'securityScheme',
  find: schemeChanged,
  judge: () => replaced,
  say: (subject, { base, revision }) =>
    `The ${subject} was changed: ${show(base)} before, ${show(revision)} now`,
  advice: 'Identify clients as the release that is spoken to wants it.',
});
