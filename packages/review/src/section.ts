// A section of the review: what it knows, and what it is made of. How that looks is not its business.
import type { Block } from './block.ts';
import type { Standing } from './standing.ts';

export interface Section<Model> {
  /** What the section knows, as plain data. */
  readonly model: (standing: Standing) => Model;
  /** Its heading. */
  readonly title: (model: Model) => string;
  /** Its line in the table of contents, and the figure beside it. */
  readonly entry: (model: Model) => { readonly name: string; readonly figure?: string };
  /** Its content; a section without any is left out. */
  readonly blocks: (model: Model) => readonly Block[];
}

/** Only so that the compiler finds out the type of the model. */
export function defineSection<Model>(section: Section<Model>): Section<Model> {
  return section;
}
