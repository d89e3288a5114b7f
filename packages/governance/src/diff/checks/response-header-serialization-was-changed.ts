// A header is written as text in another way.
import { defineCheck } from '../check.ts';
import { reserialized } from '../facts/serialization.ts';
import { replaced } from '../verdict.ts';
import type { HeaderView } from '../views/header-view.ts';

export const responseHeaderSerializationWasChanged = defineCheck({
  id: 'response-header-serialization-was-changed',
  on: 'responseHeader',
  find: reserialized<HeaderView>,
  judge: () => replaced,
  say: (subject, { base, revision }) =>
    `The ${subject} was written as ${base.serialization} and became ${revision.serialization}`,
  advice: 'Read the header as the release that answers writes it.',
});
