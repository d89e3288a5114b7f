import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options of a usage text, for `parseArgs`: `  --port N` takes a value, `  --json` none. */
export function optionsIn(usage: string): Options;
