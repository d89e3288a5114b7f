/** The executable of a Chromium of this machine, or undefined where there is none. */
export function findChromium(): string | undefined;
