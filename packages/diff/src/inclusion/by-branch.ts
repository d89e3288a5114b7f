// Keywords that depend on the outcomes of conditions.
import type { Json } from '@lunarest/openapi';
import { branchesOf } from './branches.ts';
import type { Keyword, Written } from './keyword.ts';

/** A keyword that depends on the outcomes of conditions. They are split only if the keyword closes the schema, because other values rarely justify the cases. */
export function byBranch({ met, unmet }: Keyword): Keyword {
  const branchesFor = (value: Json, schema: Written) =>
    value === false ? branchesOf(schema) : [{ holds: [], schema }];
  return {
    met: (value, schema) => {
      const branches = branchesFor(value, schema);
      const among = branches.map((branch) => [...branch.holds, ...met(value, branch.schema)]);
      return branches.length === 1 ? among.flat() : [{ kind: 'choice', among }];
    },
    unmet: (value, schema) =>
      branchesFor(value, schema).flatMap((branch) =>
        unmet(value, branch.schema).map((parts) => [...branch.holds, ...parts]),
      ),
  };
}
