// A renderer, which writes a report in one format.
import type { Report, RuleWords } from '../report.ts';

export interface RenderOptions {
  readonly color: boolean;
  /** The address of the published documentation. Findings have links only if it is given. */
  readonly docs?: string;
}

/** Returns the report as text, which ends with a line break unless it is empty. */
export type Renderer = (report: Report, options: RenderOptions) => string;

/**
 * The address of the page about a rule or a check.
 * @param docs the address of the published documentation, with or without a slash at its end
 */
export function addressOf({ page }: RuleWords, docs: string): string {
  const [name = '', anchor = ''] = page.split('#');
  return `${docs.replace(/\/+$/, '')}/${name}.html#${anchor}`;
}
