// Generated code calls an operation by another name.
import { defineCheck } from '../check.ts';
import { operationIdChanged } from '../facts/operation-keywords.ts';

export const operationIdWasChanged = defineCheck({
  id: 'operation-id-was-changed',
  on: 'operation',
  find: operationIdChanged,
  judge: () => ({ clients: 'risky', servers: 'risky' }),
  say: (_subject, { was, is }) => `The operationId \`${was}\` was changed to \`${is}\``,
  advice: 'Nothing on the wire changes; generated code gets another name.',
});
