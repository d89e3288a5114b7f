// The lint with the engine of Redocly, which takes half a second to load.

export { knownRules } from './engine/own-rules.ts';
export { lintOpened } from './lint-by-name.ts';
