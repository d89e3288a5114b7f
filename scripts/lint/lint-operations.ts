// Applies every rule of our own to every operation of a release.
import { isObject, type JsonObject, objectAt } from '../generate/json.ts';
import type { ReleaseModel } from '../generate/model.ts';
import { resolverOf } from '../generate/read-document.ts';
import type { Rule } from './rule.ts';
import {
  answersCarryTheDocumentedHeaders,
  headersNotPromised,
} from './rules/answers-carry-the-documented-headers.ts';
import { errorsAreComplete, incompleteErrors } from './rules/errors-are-complete.ts';
import { evidenceIsWellFormed } from './rules/evidence-is-well-formed.ts';
import { examplesFit, unfitExamples } from './rules/examples-fit.ts';
import { frameworkRefusalsAreEverywhere } from './rules/framework-refusals-are-everywhere.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { locationsRefuseForeignPlaces } from './rules/locations-refuse-foreign-places.ts';
import { loginAgreesWithTheRefusal } from './rules/login-agrees-with-the-refusal.ts';
import { mediaTypesAreTheDocumented } from './rules/media-types-are-the-documented.ts';
import { operationIdBeginsWithAVerb } from './rules/operation-id-begins-with-a-verb.ts';
import { requestsAreClosed } from './rules/requests-are-closed.ts';
import { rolesAgreeWithTheRefusal } from './rules/roles-agree-with-the-refusal.ts';
import { rolesFollowThePattern } from './rules/roles-follow-the-pattern.ts';
import { sessionAgreesWithSecurity } from './rules/session-agrees-with-security.ts';
import { tagIsTheRoomOfThePath } from './rules/tag-is-the-room-of-the-path.ts';
import { taskAgreesWithTheAnswer } from './rules/task-agrees-with-the-answer.ts';
import { fitsIn } from './schema-fits.ts';

const rules: Readonly<Record<string, Rule>> = {
  'operation-id-begins-with-a-verb': operationIdBeginsWithAVerb,
  'roles-agree-with-the-refusal': rolesAgreeWithTheRefusal,
  'session-agrees-with-security': sessionAgreesWithSecurity,
  'login-agrees-with-the-refusal': loginAgreesWithTheRefusal,
  'task-agrees-with-the-answer': taskAgreesWithTheAnswer,
  'errors-are-complete': errorsAreComplete,
  'framework-refusals-are-everywhere': frameworkRefusalsAreEverywhere,
  'answers-carry-the-documented-headers': answersCarryTheDocumentedHeaders,
  'evidence-is-well-formed': evidenceIsWellFormed,
  'requests-are-closed': requestsAreClosed,
  'examples-fit': examplesFit,
  'media-types-are-the-documented': mediaTypesAreTheDocumented,
  'locations-refuse-foreign-places': locationsRefuseForeignPlaces,
  'links-lead-somewhere': linksLeadSomewhere,
  'roles-follow-the-pattern': rolesFollowThePattern,
  'tag-is-the-room-of-the-path': tagIsTheRoomOfThePath,
};

export interface LintProblem {
  readonly rule: string;
  readonly operation: string;
  readonly message: string;
}

/** Everything that the rules find in a release, or in some of its operations; what is answered without one is always looked at. */
export function lintOperations(
  { release, operations, unmatched }: ReleaseModel,
  document: JsonObject,
  concerns: (operation: string) => boolean = () => true,
): readonly LintProblem[] {
  const resolve = resolverOf(document);
  const fits = fitsIn(resolve);
  const operationIds = new Set(operations.map(({ id }) => id));
  const responses = Object.entries(objectAt(document, 'x-luna-unmatched')).map(
    ([reason, response]) => [String(unmatched[reason]?.status), response] as const,
  );
  const written = { responses: Object.fromEntries(responses) };
  const unmatchedProblems = [
    ...incompleteErrors(written, resolve).map((message) => ({ rule: 'errors-are-complete', message })),
    ...unfitExamples({ written, resolve, fits }).map((message) => ({ rule: 'examples-fit', message })),
    ...headersNotPromised(written, resolve).map((message) => ({
      rule: 'answers-carry-the-documented-headers',
      message,
    })),
  ].map((problem) => ({ ...problem, operation: 'x-luna-unmatched' }));
  const found = operations
    .filter(({ id }) => concerns(id))
    .flatMap((operation) => {
      const item = objectAt(objectAt(document, 'paths'), operation.path);
      const written = item[operation.method];
      if (!isObject(written)) throw new Error(`${operation.id} is not where the model says`);
      return Object.entries(rules).flatMap(([rule, check]) =>
        check({ release, operation, written, resolve, fits, operationIds }).map((message) => ({
          rule,
          operation: operation.id,
          message,
        })),
      );
    });
  return [...found, ...unmatchedProblems];
}
