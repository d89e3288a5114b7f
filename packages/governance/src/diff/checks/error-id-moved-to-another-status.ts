// An operation answers an error identifier with another status.
import { defineCheck } from '../check.ts';
import { errorIdsMoved } from '../facts/error-ids.ts';

export const errorIdMovedToAnotherStatus = defineCheck({
  id: 'error-id-moved-to-another-status',
  on: 'operation',
  find: errorIdsMoved,
  judge: () => ({ clients: 'breaking', servers: 'breaking' }),
  say: (_subject, { errorId, was, is }) =>
    `\`${errorId}\` was answered with status ${was} and moved to ${is}`,
  advice: 'Recognize the error by its identifier and not by its status.',
});
