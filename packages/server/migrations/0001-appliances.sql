-- The appliances that processes share, a row each.
CREATE TABLE lunarest_appliance (
  name text PRIMARY KEY,
  -- The scenario that it began as.
  scenario text NOT NULL,
  -- Number of the layout of the states in the row.
  layout integer NOT NULL,
  -- One more after every change. It begins with the microseconds since 1970, so that a row that is deleted and made again never
  -- has a version that a process knows already.
  version bigint NOT NULL,
  -- JSON. Not jsonb, which would change the order of entries.
  state text NOT NULL,
  -- JSON of the state that a reset leads back to.
  initial text NOT NULL,
  -- Milliseconds of the appliance's clock before the real time.
  clock_ahead double precision NOT NULL,
  -- What a stopped clock shows, in milliseconds since 1970; null for one that runs.
  clock_stopped double precision
);
