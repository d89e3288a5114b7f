// JSON Pointers as URI fragments, the way `$ref` writes them.

/** `pointer` one or more steps further down. */
export function pointerTo(pointer: string, ...steps: readonly string[]): string {
  return [pointer, ...steps.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
