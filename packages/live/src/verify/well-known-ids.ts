// Identifiers that are the same on every appliance, of things that no list names.

/** By parameter. */
export const wellKnownIds: Readonly<Record<string, readonly string[]>> = {
  smkid: ['smk-fw7-primary', 'smk-fw7-rollover'],
  // The one that is plugged in.
  pedid: ['0'],
};
