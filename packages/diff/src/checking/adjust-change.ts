// Changes transformed for other roles: requests of a server to its clients, and unstable operations.
import type { VerdictWord } from '@lunarest/findings';
import type { Change } from './check.ts';

/** Webhooks and callbacks are requests of the server to its clients: the two sides of the verdict change places. */
export function turnRound(change: Change): Change {
  const { clients, servers } = change.verdict;
  return {
    ...change,
    verdict: { clients: servers, servers: clients },
    advice: turnWords(change.advice),
    isTurned: !change.isTurned,
  };
}

/** Lowers the verdicts of an operation that was not stable, because its users expect changes. */
export function soften(change: Change): Change {
  const { clients, servers } = change.verdict;
  return { ...change, verdict: { clients: softened(clients), servers: softened(servers) } };
}

function softened(word: VerdictWord): VerdictWord {
  return word === 'breaking' ? 'risky' : word;
}

const turned: Readonly<Record<string, string>> = {
  client: 'server',
  clients: 'servers',
  server: 'client',
  servers: 'clients',
};

function turnWords(advice: string): string {
  return advice.replace(/\b(clients?|servers?)\b/g, (word) => turned[word] ?? word);
}
