// Whether a history of calls by several programs is one that a single copy of a register could have given: whether each call
// can take effect at one moment between its start and its end, so that the calls in the order of these moments explain
// every outcome. The search of Wing and Gong (1993), with Lowe's memory of configurations that lead nowhere (2017).

/** What is called: a register that exists or not. */
export type Call =
  | { readonly kind: 'make' | 'write'; readonly value: string }
  | { readonly kind: 'read' }
  | { readonly kind: 'remove' };

/** `refused`: making what exists, or anything else of what does not. Text: what a read has found. */
export type Outcome = 'done' | 'refused' | { readonly found: string };

export interface Event {
  readonly call: Call;
  /** Null when it is not known: the call may have taken effect after its start, or never. */
  readonly outcome: Outcome | null;
  /** Of any one clock. The end of a call whose outcome is not known does not count. */
  readonly start: number;
  readonly end: number;
}

/** The value, or null where there is none. */
type Register = string | null;

/** Whether some order explains the history of a register that does not exist at first. At most 60 events or so are quick. */
export function isLinearizable(history: readonly Event[]): boolean {
  const hopeless = new Set<string>();
  // A read of which nothing is known says nothing.
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
    // No call can follow one that starts after it has ended.
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
