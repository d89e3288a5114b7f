// The headers that stand on every answer.

/** The documented CORS pair (decision D-26), on errors too; and nothing of an appliance is to be cached. */
export const documentedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Cache-Control': 'no-store',
} as const;
