// An operation is going to disappear.
import { defineCheck } from '../check.ts';
import { operationDeprecated } from '../facts/operation-keywords.ts';
import { harmless } from '../verdict.ts';

export const operationWasDeprecated = defineCheck({
  id: 'operation-was-deprecated',
  on: 'operation',
  find: operationDeprecated,
  judge: () => harmless,
  say: () => 'An operation was deprecated',
  advice: 'Stop calling the operation before it goes.',
});
