// The figures of a review in the format of `spec/sources/figures.json`.

export type { Figures } from './figures.ts';
