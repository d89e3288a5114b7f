// Checks a history of concurrent calls on one register for linearizability: each call must appear to take effect at one instant
// between its start and its end, and the calls in this order must have the recorded outcomes. The algorithm is the search of
// Wing and Gong (1993) with the cache of failed configurations of Lowe (2017).

/** A call on a register, which may be missing. */
export type Call =
  | { readonly kind: 'make' | 'write'; readonly value: string }
  | { readonly kind: 'read' }
  | { readonly kind: 'remove' };

/** `refused`: creating an existing register, or any other call on a missing one. A string: the result of a read. */
export type Outcome = 'done' | 'refused' | { readonly found: string };

export interface Event {
  readonly call: Call;
  /** Null for an unknown outcome: the call may have taken effect after its start, or never. */
  readonly outcome: Outcome | null;
  /** Times of one clock. The end of a call with an unknown outcome is ignored. */
  readonly start: number;
  readonly end: number;
}

/** The value, or null for a missing register. */
type Register = string | null;

/** Whether the history of an initially missing register is linearizable. Fast for up to about 60 events. */
export function isLinearizable(history: readonly Event[]): boolean {
  const failed = new Set<string>();
  // A read with an unknown outcome gives no information.
  const relevant = history.filter(({ call, outcome }) => call.kind !== 'read' || outcome !== null);
  return explains(
    null,
    relevant.map((_, index) => index),
  );

  function explains(register: Register, left: readonly number[]): boolean {
    const events = left.flatMap((index) => relevant[index] ?? []);
    if (events.every(({ outcome }) => outcome === null)) return true;
    const configuration = `${register} ${left.join()}`;
    if (failed.has(configuration)) return false;
    // Only a call that started before every other call ended can be the next.
    const firstEnd = Math.min(...events.filter(({ outcome }) => outcome !== null).map(({ end }) => end));
    const found = left.some((index) => {
      const event = relevant[index];
      if (event === undefined || event.start > firstEnd) return false;
      const { after, outcome } = effect(register, event.call);
      if (event.outcome !== null && !isSame(outcome, event.outcome)) return false;
      return explains(
        after,
        left.filter((other) => other !== index),
      );
    });
    if (!found) failed.add(configuration);
    return found;
  }
}

function effect(register: Register, call: Call): { readonly after: Register; readonly outcome: Outcome } {
  const refused = { after: register, outcome: 'refused' } as const;
  if (call.kind === 'make') return register === null ? { after: call.value, outcome: 'done' } : refused;
  if (register === null) return refused;
  if (call.kind === 'write') return { after: call.value, outcome: 'done' };
  if (call.kind === 'remove') return { after: null, outcome: 'done' };
  return { after: register, outcome: { found: register } };
}

function isSame(one: Outcome, other: Outcome): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.found === other.found;
}
