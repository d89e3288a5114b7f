import { expect, test } from '@jest/globals';
import type { HonestAnswer } from './planted/drift.ts';
import { honestAnswers } from './planted/honest-answers.ts';
import { plantedDrifts } from './planted-drifts.ts';
import { guardedExchange } from './servers/exchange.ts';
import { withPrismProxies } from './servers/prism-proxy.ts';
import { refusedByExpressOpenapiValidator } from './servers/with-express-openapi-validator.ts';
import { type ComparedDrift, type ComparedHonestAnswer, writeComparison } from './write-comparison.ts';

test('the guard detects every planted drift, and the usual tools detect some of them', async () => {
  const drifts: ComparedDrift[] = [];
  const honest: ComparedHonestAnswer[] = [];
  await withPrismProxies(async (refusedByPrism) => {
    const judge = async (answer: HonestAnswer) => ({
      guard: (await guardedExchange(answer, 'enforce')).log.length > 0,
      expressOpenapiValidator: await refusedByExpressOpenapiValidator(answer),
      prismProxy: await refusedByPrism(answer),
    });
    for (const drift of plantedDrifts) {
      drifts.push({ drift: drift.name, findings: drift.findings, ...(await judge(drift)) });
    }
    for (const answer of honestAnswers) honest.push({ answer: answer.name, ...(await judge(answer)) });
  });

  process.stdout.write(`${writeComparison(drifts, honest)}\n`);

  expect(drifts.filter(({ guard }) => !guard)).toEqual([]);
  expect(honest.filter(({ guard }) => guard)).toEqual([]);
  // A tool that refused the requests themselves would seem to detect every drift.
  for (const tool of ['expressOpenapiValidator', 'prismProxy'] as const)
    expect(honest.filter((answer) => answer[tool]).length).toBeLessThan(honest.length / 10);
  // The others are measured, not judged; if one of them detected all, the guard would be unnecessary.
  expect(drifts.some(({ expressOpenapiValidator }) => !expressOpenapiValidator)).toBe(true);
  expect(drifts.some(({ prismProxy }) => !prismProxy)).toBe(true);
});
