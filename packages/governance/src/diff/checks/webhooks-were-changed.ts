// What a server calls on its own has changed.
import { defineCheck } from '../check.ts';
import { webhooksChanged } from '../facts/document-members.ts';
import { undecided } from '../verdict.ts';

export const webhooksWereChanged = defineCheck({
  id: 'webhooks-were-changed',
  on: 'document',
  find: webhooksChanged,
  judge: () => undecided,
  say: () => 'The webhooks were changed',
  advice: 'Read both versions: no check decides what the change means.',
});
