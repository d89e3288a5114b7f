// All output formats. The compiler reports a missing one.

import type { Report, RuleWords } from '../report.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';

export const formats = ['text', 'json', 'markdown', 'junit', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

export const renderers: Readonly<Record<Format, Renderer>> = {
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  junit: renderJunit,
  sarif: renderSarif,
  github: renderGithub,
};

// Renderers, each of which writes a report in one format.

export interface RenderOptions {
  readonly color: boolean;
  /** The address of the published documentation. Findings have links only if it is given. */
  readonly docs?: string;
}

/** Returns the report as text, which ends with a line break unless it is empty. */
type Renderer = (report: Report, options: RenderOptions) => string;

/**
 * The address of the page about a rule or a check.
 * @param docs the address of the published documentation, with or without a slash at its end
 */
export function addressOf({ page }: RuleWords, docs: string): string {
  const [name = '', anchor = ''] = page.split('#');
  return `${docs.replace(/\/+$/, '')}/${name}.html#${anchor}`;
}
