// What the framework refuses before any operation begins is documented on every operation (decision D-34).
import type { Rule } from '../rule.ts';

const everywhere: readonly (readonly [number, string])[] = [
  [400, 'FRAMEWORK_BAD_REQUEST'],
  [400, 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'],
  [401, 'FRAMEWORK_USER_NOT_AUTHENTICATED'],
  [500, 'FRAMEWORK_INTERNAL_ERROR'],
];

export const frameworkRefusalsAreEverywhere: Rule = ({ operation: { responses } }) =>
  everywhere
    .filter(
      ([status, id]) =>
        !responses.some((response) => response.status === status && response.errors.includes(id)),
    )
    .map(([status, id]) => `${status} lacks ${id}`);
