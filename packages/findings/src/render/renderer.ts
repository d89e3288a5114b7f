// A renderer: a report as text in one format.
import type { Report } from '../report.ts';

export interface RenderOptions {
  readonly color: boolean;
  /** The address of the published documentation, to which findings link; without it, they do not. */
  readonly docs?: string;
}

/** Ends with a line break, unless it is empty. */
export type Renderer = (report: Report, options: RenderOptions) => string;
