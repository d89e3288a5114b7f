// Whether a history of calls by several programs is one that a single copy of a register could have given: whether each call
// can take effect at one moment between its start and its end, so that the calls in the order of these moments explain
// every outcome. The search of Wing and Gong (1993), with Lowe's memory of configurations that lead nowhere (2017).

/** The calls on a register that either exists or not. */
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
  /** All times are of one clock. The end of a call with an unknown outcome does not count. */
  readonly start: number;
  readonly end: number;
}

/** The value, or null for a missing register. */
type Register = string | null;

/**
 * Whether some order explains the history of a register that does not exist at first. Fast for up to about 60
 * events.
 */
export function isLinearizable(history: readonly Event[]): boolean {
  const hopeless = new Set<string>();
  // A read with an unknown outcome gives no information.
  const telling = history.filter(({ call, outcome }) => call.kind !== 'read' || outcome !== null);
  return explains(
    null,
    telling.map((_, index) => index),
  );

  function explains(register: Register, left: readonly number[]): boolean {
    const events = left.flatMap((index) => telling[index] ?? []);
    if (events.every(({ outcome }) => outcome === null)) return true;
    const configuration = `${register} ${left.join()}`;
    if (hopeless.has(configuration)) return false;
    // A call cannot precede one that ended before its start.
    const firstEnd = Math.min(...events.filter(({ outcome }) => outcome !== null).map(({ end }) => end));
    const found = left.some((index) => {
      const event = telling[index];
      if (event === undefined || event.start > firstEnd) return false;
      const { after, outcome } = effect(register, event.call);
      if (event.outcome !== null && !isSame(outcome, event.outcome)) return false;
      return explains(
        after,
        left.filter((other) => other !== index),
      );
    });
    if (!found) hopeless.add(configuration);
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
