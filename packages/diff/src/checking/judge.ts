// The judgement of a check as data, so that its verdicts can be listed without a fact.
import type { Verdict, VerdictWord } from '@lunarest/findings';

/** A predicate on facts. */
export interface Condition<F> {
  /** The text after "if", for example "the property was required". */
  readonly words: string;
  readonly holds: (fact: F) => boolean;
}

/** A verdict on one side, or several with conditions, of which the first that holds decides. */
export type Judgement<F> =
  | VerdictWord
  | { readonly where: Condition<F>; readonly is: VerdictWord; readonly otherwise: Judgement<F> };

/** A `Verdict` is a judge that needs no fact. */
export interface Judge<F> {
  readonly clients: Judgement<F>;
  readonly servers: Judgement<F>;
}

/** The verdict on one fact. */
export function verdictOf<F>({ clients, servers }: Judge<F>, fact: F): Verdict {
  return { clients: wordOf(clients, fact), servers: wordOf(servers, fact) };
}

function wordOf<F>(judgement: Judgement<F>, fact: F): VerdictWord {
  if (typeof judgement === 'string') return judgement;
  return judgement.where.holds(fact) ? judgement.is : wordOf(judgement.otherwise, fact);
}
