// How a check judges a fact: as data, so that the verdicts can be listed without a fact at hand.
import type { Verdict, VerdictWord } from '@lunarest/findings';

/** Something that holds of one fact and not of another. */
export interface Condition<F> {
  /** As it follows "if", for example "the property was required". */
  readonly words: string;
  readonly holds: (fact: F) => boolean;
}

/** A verdict on one side, or several between which conditions decide, the first that holds. */
export type Judgement<F> =
  | VerdictWord
  | { readonly where: Condition<F>; readonly is: VerdictWord; readonly otherwise: Judgement<F> };

/** A `Verdict` is one that needs no fact. */
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
