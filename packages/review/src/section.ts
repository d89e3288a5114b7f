// A section of the review: its data and its blocks. Rendering is handled elsewhere.
import type { Block } from './block.ts';
import type { Standing } from './standing.ts';

export interface Section<Model> {
  /** The data of the section. */
  readonly model: (standing: Standing) => Model;
  /** Its heading. */
  readonly title: (model: Model) => string;
  /** Its line in the table of contents, and the figure beside it. */
  readonly entry: (model: Model) => { readonly name: string; readonly figure?: string };
  /** Its content; an empty section is omitted. */
  readonly blocks: (model: Model) => readonly Block[];
}

/** The section itself. The function only lets the compiler infer the type of the model. */
export function defineSection<Model>(section: Section<Model>): Section<Model> {
  return section;
}
