/**
 * The file that runs the program `entry`, a path from scripts/ of the repository at `root`. It is bundled
 * again when an input of the program has changed, and then is in another folder.
 */
export function currentProgram(root: string, entry: string): Promise<string>;
