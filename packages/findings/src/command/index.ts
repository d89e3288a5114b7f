// The types of a `lunarest` command, and the program that runs one.

export type { Call, Listing, Outcome, ReviewCommand, ReviewTool, Terminal } from './command.ts';
export { type ReviewTools, runCommandLine } from './command-line.ts';
export { demandDepth, isStackOverflow, runDeep, terminalHere } from './deep-thread.ts';
export { listenForInterruption } from './interruption.ts';
export { allowOutside, sortByWaivers, waivedInShort, waiversOption, wholeNumber } from './shared-options.ts';
