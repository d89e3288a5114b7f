// The visits of a comparison: each match goes to the checks of its level, and the changes that they find are collected.
import type { LevelName, Levels, Visits } from '../walk/levels.ts';
import { SchemaGraph } from '../walk/schema-graph.ts';
import { soften, turnRound } from './adjust-change.ts';
import type { Change } from './check.ts';
import { runChecks } from './run-checks.ts';

export function visitsOf(collect: (change: Change) => void, graph = new SchemaGraph()): Visits {
  const visitWith =
    (adjust: (change: Change) => Change) =>
    <L extends LevelName>(level: L, match: Levels[L]): void => {
      runChecks(level, match, (check) => {
        const found = check.look(match);
        for (const change of found) collect(adjust(change));
        return found.length > 0;
      });
    };
  let unstable: Visits | undefined;
  return {
    visit: visitWith((change) => change),
    turned: visitWith(turnRound),
    serverAsks: false,
    // Created once for all unstable operations: shared schemas are compared once.
    unstable: () => {
      unstable ??= visitsOf((change) => collect(soften(change)), graph);
      return unstable;
    },
    graph,
  };
}
