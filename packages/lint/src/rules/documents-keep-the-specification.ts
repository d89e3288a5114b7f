// The requirements of OpenAPI 3 that the grammar of the engine does not check, in a table for each group of objects.
import type { Rule } from '../rule.ts';
import { problemsIn } from '../subjects/demands.ts';
import { demandsOnAnyVersion } from '../subjects/demands-on-any-version.ts';
import { demandsOnDocuments } from '../subjects/demands-on-documents.ts';
import { demandsOnOperations } from '../subjects/demands-on-operations.ts';
import { demandsOnSchemas } from '../subjects/demands-on-schemas.ts';
import { demandsOnServers } from '../subjects/demands-on-servers.ts';
import { demandsOnValues } from '../subjects/demands-on-values.ts';
import { misledReferences } from '../subjects/leading-references.ts';

export const documentsKeepTheSpecification: Rule = {
  id: 'documents-keep-the-specification',
  demands: 'Every object of the document complies with the OpenAPI specification.',
  why: 'A tool may refuse a document that violates the specification, or guess its meaning, and two tools guess differently.',
  scope: { of: 'any contract', elsewhere: 'error' },
  find: { contract: ({ at }) => [...problemsIn(at.value, demands), ...misledReferences(at.value)] },
};

const demands = [
  ...demandsOnAnyVersion,
  ...demandsOnDocuments,
  ...demandsOnOperations,
  ...demandsOnValues,
  ...demandsOnServers,
  ...demandsOnSchemas,
];
