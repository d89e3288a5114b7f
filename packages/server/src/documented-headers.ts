// The headers that the contract demands of every answer.

/** The documented CORS pair (decision D-26), on errors too. */
export const documentedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
} as const;
