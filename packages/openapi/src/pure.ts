// The part that does not read files, for code that also runs in a browser.

export { valueAt } from './json/json.ts';
export { pruneComponents } from './overlay/prune-components.ts';
