// A machine that finds a regular expression in a text, one character after the other.
import { cached } from './cached.ts';
import { type Characters, includes } from './characters.ts';
import { type Expression, readExpression } from './read-expression.ts';

/** The states after some characters, and whether the expression has already been found in them. */
export interface Reached {
  /** Distinguishes the sets of states of one machine. */
  readonly id: number;
  readonly states: readonly number[];
  readonly isFound: boolean;
  /** The next ones known so far, by character. */
  readonly next: Map<number, Reached>;
}

export interface Machine {
  readonly sets: readonly Characters[];
  readonly start: Reached;
  readonly after: (reached: Reached, code: number) => Reached;
  /** Whether the expression is found in a text that ends here. */
  readonly accepts: (reached: Reached) => boolean;
}

/** Upper bound on the states of one machine. */
const mostStates = 2_000;

interface State {
  /** The characters that lead to the next state. */
  reads?: { readonly characters: Characters; readonly next: number };
  /** The states reached without a character, possibly only at the start or the end of the text. */
  readonly free: { readonly to: number; readonly only?: Only }[];
}

class TooLarge extends Error {}

/** Upper bound on the cached machines, which store their reached states. */
const mostMachines = 500;

/** The machine of a pattern, or undefined for one that needs memory or very many states. */
export const machineOf = cached(mostMachines, machineFrom);

function machineFrom(pattern: string): Machine | undefined {
  const expression = readExpression(pattern);
  if (expression === undefined) return undefined;
  try {
    return machineFor(expression);
  } catch (cause) {
    if (cause instanceof TooLarge) return undefined;
    throw cause;
  }
}

/** Whether the machine finds its expression in the text. */
export function isAccepted(text: string, machine: Machine): boolean {
  let reached = machine.start;
  for (const character of text) reached = machine.after(reached, character.codePointAt(0) ?? 0);
  return machine.accepts(reached);
}

function machineFor(expression: Expression): Machine {
  const builder = new Builder();
  const [first, last] = builder.build(expression);
  const { states } = builder;
  const reach = (from: readonly number[], here: readonly Only[]): readonly number[] => {
    const found = new Set(from);
    for (const state of found)
      for (const { to, only } of states[state]?.free ?? [])
        if (only === undefined || here.includes(only)) found.add(to);
    return [...found].sort((a, b) => a - b);
  };
  const known = new Map<string, Reached>();
  const reached = (found: readonly number[]): Reached => {
    const isFound = found.includes(last);
    const key = isFound ? 'found' : found.join(' ');
    const same = known.get(key);
    if (same !== undefined) return same;
    const made = { id: known.size, states: isFound ? [] : found, isFound, next: new Map() };
    known.set(key, made);
    return made;
  };
  const begun = reach([first], ['start']);
  // A separate state set even if the states are equal, because `^` holds only here.
  const start = { ...reached(begun), id: -1 };
  return {
    sets: states.flatMap(({ reads }) => (reads === undefined ? [] : [reads.characters])),
    start,
    after: (before, code) => {
      if (before.isFound) return before;
      const same = before.next.get(code);
      if (same !== undefined) return same;
      const moved = before.states.flatMap((index) => {
        const reads = states[index]?.reads;
        return reads !== undefined && includes(reads.characters, code) ? [reads.next] : [];
      });
      const next = reached(reach([...moved, first], []));
      before.next.set(code, next);
      return next;
    },
    accepts: (before) =>
      before.isFound || reach(before.states, before === start ? ['start', 'end'] : ['end']).includes(last),
  };
}

type Only = 'start' | 'end';

/** The first and the last state of an expression. */
type Ends = readonly [first: number, last: number];

class Builder {
  readonly states: State[] = [];

  build(expression: Expression): Ends {
    const { kind } = expression;
    if (kind === 'repeat') return this.#repeat(expression);
    const first = this.#add();
    if (kind === 'sequence')
      return [first, expression.parts.reduce((end, part) => this.#append(end, part), first)];
    const last = this.#add();
    if (kind === 'characters') this.#read(first, expression.characters, last);
    else if (kind === 'choice')
      for (const part of expression.parts) this.#around(first, this.build(part), last);
    else this.#connect(first, last, kind);
    return [first, last];
  }

  /** The last state of a part that follows a state. */
  #append(end: number, part: Expression): number {
    if (part.kind !== 'characters') {
      const [first, last] = this.build(part);
      this.#connect(end, first);
      return last;
    }
    const last = this.#add();
    this.#read(end, part.characters, last);
    return last;
  }

  #sequence(parts: readonly (() => Ends)[]): Ends {
    const first = this.#add();
    let end = first;
    for (const part of parts) {
      const [from, to] = part();
      this.#connect(end, from);
      end = to;
    }
    return [first, end];
  }

  #repeat({ part, least, most }: Extract<Expression, { kind: 'repeat' }>): Ends {
    if (least > mostStates) throw new TooLarge();
    const one = () => this.build(part);
    const optional = () => {
      const ends = one();
      this.#connect(...ends);
      return ends;
    };
    const loop = () => {
      const ends = this.#sequence([one]);
      this.#connect(...ends);
      this.#connect(ends[1], ends[0]);
      return ends;
    };
    const more =
      most === Number.POSITIVE_INFINITY ? [loop] : Array(Math.min(most - least, mostStates)).fill(optional);
    return this.#sequence([...Array<() => Ends>(least).fill(one), ...more]);
  }

  #around(first: number, [from, to]: Ends, last: number): void {
    this.#connect(first, from);
    this.#connect(to, last);
  }

  #add(): number {
    if (this.states.length >= mostStates) throw new TooLarge();
    return this.states.push({ free: [] }) - 1;
  }

  #connect(from: number, to: number, only?: Only): void {
    this.states[from]?.free.push(only === undefined ? { to } : { to, only });
  }

  #read(from: number, characters: Characters, next: number): void {
    const state = this.states[from];
    if (state !== undefined) state.reads = { characters, next };
  }
}
