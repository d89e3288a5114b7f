// The figures that a review shows, as `spec/sources/figures.json` keeps them.

export type { Figures } from './figures.ts';
