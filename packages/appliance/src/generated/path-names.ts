// Generated from spec/ by `npm run generate`. Do not edit.

/** The names that a path can contain; from its parameters. */
export const pathNames = {
  user: '^(?=.{1,32}$)^[a-zA-Z_][a-zA-Z0-9_.-]*$',
  client: '^(?=.{1,128}$)^(?!server$)[a-zA-Z0-9_.:-]*$',
} as const;
