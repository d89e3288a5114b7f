// Generated from the files in rules/ by list-rules.mjs; do not edit.
import type { Rule } from '../rule.ts';
import { answersCarryTheDocumentedHeaders } from '../rules/answers-carry-the-documented-headers.ts';
import { documentsKeepTheSpecification } from '../rules/documents-keep-the-specification.ts';
import { errorsAreComplete } from '../rules/errors-are-complete.ts';
import { everythingSentHasAnExample } from '../rules/everything-sent-has-an-example.ts';
import { evidenceIsWellFormed } from '../rules/evidence-is-well-formed.ts';
import { examplesFitTheirSchemas } from '../rules/examples-fit-their-schemas.ts';
import { frameworkRefusalsAreEverywhere } from '../rules/framework-refusals-are-everywhere.ts';
import { identifiersAreExact } from '../rules/identifiers-are-exact.ts';
import { linksCanBeFollowed } from '../rules/links-can-be-followed.ts';
import { linksLeadSomewhere } from '../rules/links-lead-somewhere.ts';
import { linksLeadWhereTheirNamesSay } from '../rules/links-lead-where-their-names-say.ts';
import { locationsRefuseForeignPlaces } from '../rules/locations-refuse-foreign-places.ts';
import { locationsSayWhereTheyLead } from '../rules/locations-say-where-they-lead.ts';
import { loginAgreesWithTheRefusal } from '../rules/login-agrees-with-the-refusal.ts';
import { mediaTypesAreTheDocumented } from '../rules/media-types-are-the-documented.ts';
import { noAnswerIsLeftToDefault } from '../rules/no-answer-is-left-to-default.ts';
import { nothingDescribedIsIgnored } from '../rules/nothing-described-is-ignored.ts';
import { operationIdBeginsWithAVerb } from '../rules/operation-id-begins-with-a-verb.ts';
import { operationIdsAreUnique } from '../rules/operation-ids-are-unique.ts';
import { operationsAreDescribed } from '../rules/operations-are-described.ts';
import { parametersAndPropertiesAreDescribed } from '../rules/parameters-and-properties-are-described.ts';
import { requestsAreClosed } from '../rules/requests-are-closed.ts';
import { rolesAgreeWithTheRefusal } from '../rules/roles-agree-with-the-refusal.ts';
import { rolesFollowThePattern } from '../rules/roles-follow-the-pattern.ts';
import { schemasAreAsOpenAsTheirEvidence } from '../rules/schemas-are-as-open-as-their-evidence.ts';
import { sessionAgreesWithSecurity } from '../rules/session-agrees-with-security.ts';
import { tagIsTheRoomOfThePath } from '../rules/tag-is-the-room-of-the-path.ts';
import { tagsAreDeclared } from '../rules/tags-are-declared.ts';
import { taskAgreesWithTheAnswer } from '../rules/task-agrees-with-the-answer.ts';

/** Every rule of our own, in the order of their ids. */
export const rules: readonly Rule[] = [
  answersCarryTheDocumentedHeaders,
  documentsKeepTheSpecification,
  errorsAreComplete,
  everythingSentHasAnExample,
  evidenceIsWellFormed,
  examplesFitTheirSchemas,
  frameworkRefusalsAreEverywhere,
  identifiersAreExact,
  linksCanBeFollowed,
  linksLeadSomewhere,
  linksLeadWhereTheirNamesSay,
  locationsRefuseForeignPlaces,
  locationsSayWhereTheyLead,
  loginAgreesWithTheRefusal,
  mediaTypesAreTheDocumented,
  noAnswerIsLeftToDefault,
  nothingDescribedIsIgnored,
  operationIdBeginsWithAVerb,
  operationIdsAreUnique,
  operationsAreDescribed,
  parametersAndPropertiesAreDescribed,
  requestsAreClosed,
  rolesAgreeWithTheRefusal,
  rolesFollowThePattern,
  schemasAreAsOpenAsTheirEvidence,
  sessionAgreesWithSecurity,
  tagIsTheRoomOfThePath,
  tagsAreDeclared,
  taskAgreesWithTheAnswer,
];
