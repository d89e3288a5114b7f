// The first test that satisfied each keyword, and the first that violated it.

export class Sightings {
  readonly #seen = { valid: new Map<string, string>(), invalid: new Map<string, string>() };

  see(kind: 'valid' | 'invalid', key: string, test: string): void {
    if (!this.#seen[kind].has(key)) this.#seen[kind].set(key, test);
  }

  testOf(kind: 'valid' | 'invalid', key: string): string | null {
    return this.#seen[kind].get(key) ?? null;
  }
}
