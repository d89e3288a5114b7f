/**
 * The file that runs the program `entry`, a path from scripts/ of the repository at `root`. It is bundled again when anything
 * that the program is made of has changed, and then stands in another folder.
 */
export function currentProgram(root: string, entry: string): Promise<string>;
