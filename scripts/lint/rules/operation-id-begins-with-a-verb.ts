// operationIds are verb and noun, so that the methods of the client read as sentences.
import type { Rule } from '../rule.ts';

const verbs = [
  'open',
  'close',
  'list',
  'get',
  'create',
  'delete',
  'initialize',
  'change',
  'replace',
  'register',
  'install',
  'regenerate',
  'login',
  'logout',
  'perform',
];

export const operationIdBeginsWithAVerb: Rule = ({ operation }) =>
  verbs.some((verb) => new RegExp(`^${verb}[A-Z]\\w+$`).test(operation.id))
    ? []
    : [`operationId ${operation.id} begins with none of: ${verbs.join(', ')}`];
