/**
 * The status of each answer in `x-luna-unmatched`, by its reason: these answers belong to no operation, and
 * an OpenAPI response has no field for its status.
 */
export const unmatchedStatus: Readonly<Record<string, number>> = {
  path: 404,
  method: 405,
  malformed: 400,
  failure: 500,
};
