/**
 * The status of each answer in `x-luna-unmatched`, by its reason: these answers belong to no operation, and OpenAPI has no place
 * to say it beside a response.
 */
export const unmatchedStatus: Readonly<Record<string, number>> = {
  path: 404,
  method: 405,
  malformed: 400,
  failure: 500,
};
