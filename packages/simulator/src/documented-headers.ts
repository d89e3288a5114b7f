// The headers of every answer.

/** The documented CORS pair (decision D-26), on errors too; and no answer of an appliance may be cached. */
export const documentedHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Cache-Control': 'no-store',
} as const;
