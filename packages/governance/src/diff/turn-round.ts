// Webhooks and callbacks are requests of the server to its clients: what breaks one breaks the other instead.
import type { Change } from './check.ts';

export function turnRound(change: Change): Change {
  const { clients, servers } = change.verdict;
  return { ...change, verdict: { clients: servers, servers: clients }, advice: turnWords(change.advice) };
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
