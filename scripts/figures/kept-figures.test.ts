import { expect, test } from '@jest/globals';
import type { Figures } from '@lunarest/review';
import { isNews, withLargerSample } from './kept-figures.ts';

const mutation: Figures['mutation'] = {
  planned: 1000,
  killed: 80,
  equivalent: 15,
  shown: { covered: 40, all: 41 },
  byKind: {},
  byEvidence: {},
  survivors: ['a', 'b', 'c', 'd', 'e'],
};
const kept: Figures = {
  documents: { 1: 'first' },
  guard: { drifts: 1, rightAnswers: 1, scores: {} },
  coverage: { answers: {}, keywords: {}, uncovered: [] },
  mutation,
  ledger: { pages: 1, differencesDecided: 0, operationsWithoutPage: 0, open: [] },
};
const smaller = { ...mutation, killed: 8, equivalent: 2, survivors: [] };

test('a smaller sample of the same contract changes nothing, and the larger one stays', () => {
  const measured = { ...kept, mutation: smaller };
  expect(withLargerSample(measured, kept)).toEqual(kept);
  expect(isNews(measured, kept)).toBe(false);
});

test('a smaller sample of another contract replaces the figures of the earlier one', () => {
  const measured = { ...kept, documents: { 1: 'second' }, mutation: smaller };
  expect(withLargerSample(measured, kept)).toEqual(measured);
  expect(isNews(measured, kept)).toBe(true);
});

test('a larger sample of the same contract replaces the smaller one', () => {
  const measured = { ...kept, mutation: { ...mutation, killed: 800 } };
  expect(withLargerSample(measured, kept)).toEqual(measured);
  expect(isNews(measured, kept)).toBe(true);
});

test('changes outside the mutation figures count for any sample size', () => {
  const measured = { ...kept, guard: { ...kept.guard, drifts: 2 }, mutation: smaller };
  expect(withLargerSample(measured, kept)).toEqual({ ...kept, guard: measured.guard });
  expect(isNews(measured, kept)).toBe(true);
});

test('without kept figures, any figures are a change', () => {
  expect(isNews(kept, null)).toBe(true);
});
