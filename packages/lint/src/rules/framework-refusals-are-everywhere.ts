// The refusals of the framework, before any operation begins, are documented on every operation (decisions
// D-34 and D-164).
import { pointerTo } from '@lunarest/openapi';
import type { Rule } from '../rule.ts';

const everywhere: readonly (readonly [string, string])[] = [
  ['400', 'FRAMEWORK_BAD_REQUEST'],
  ['400', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'],
  ['401', 'FRAMEWORK_USER_NOT_AUTHENTICATED'],
  ['500', 'FRAMEWORK_INTERNAL_ERROR'],
  ['503', 'FRAMEWORK_UNAVAILABLE'],
];

export const frameworkRefusalsAreEverywhere: Rule = {
  id: 'framework-refusals-are-everywhere',
  demands: 'Every operation documents the refusals of the framework.',
  why: 'The framework refuses requests before any operation starts, so every caller can get these answers.',
  scope: { of: 'this contract' },
  find: {
    operation: ({ at, responses }) =>
      everywhere.flatMap(([status, id]) => {
        const response = responses.find((known) => known.status === status);
        if (response?.errorIds.includes(id) === true) return [];
        const message = `${status} lacks the error id ${id}`;
        const advice = 'Add it, or use a reference to an answer that has it.';
        return [{ at: response?.at.pointer ?? pointerTo(at.pointer, 'responses'), message, advice }];
      }),
  },
};
