// The part that needs no files, for code that also runs in a browser.

export { valueAt } from './json/json-pointer.ts';
export { pruneComponents } from './overlay/prune-components.ts';
