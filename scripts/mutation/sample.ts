// A seeded sample: the same seed picks the same mutants while the plan is unchanged.

/** `size` different items, in the order of the plan. */
export function pickSample<Item>(items: readonly Item[], size: number, seed: number): readonly Item[] {
  const random = generator(seed);
  const ranked = items.map((item, index) => ({ item, index, rank: random() }));
  const picked = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, size);
  return picked.toSorted((a, b) => a.index - b.index).map(({ item }) => item);
}

/** Mulberry32: small, and good enough to pick places. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
