// Every operation says what it rests on, in words that the evidence report can count.
import type { Rule } from '../rule.ts';

const kinds = ['documented', 'sample', 'observed', 'inferred'];
const releases = ['4', '5', '8', '12', '14', '15', '16', '17'];

export const evidenceIsWellFormed: Rule = ({ operation: { evidence } }) => [
  ...(kinds.includes(evidence.kind)
    ? []
    : [`x-luna-evidence has the kind ${evidence.kind}, which means nothing`]),
  ...evidence.releases
    .filter((release) => !releases.includes(release))
    .map((release) => `x-luna-evidence names release ${release}, which is unknown`),
  ...(evidence.source.length > 3 ? [] : ['x-luna-evidence names no source']),
];
