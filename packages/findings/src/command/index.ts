// The types of a `lunarest` command, and the program that runs one.

export { allowOutside } from './allow-outside.ts';
export type { Call, Listing, Outcome, ReviewCommand } from './command.ts';
export { type ReviewTools, runCommandLine } from './command-line.ts';
export { demandDepth, isStackOverflow, runDeep, terminalHere } from './deep-thread.ts';
export { listenForInterruption } from './interruption.ts';
export { wholeNumber } from './number-option.ts';
export type { Terminal } from './terminal.ts';
export { sortByWaivers, waivedInShort, waiversOption } from './waivers-option.ts';
