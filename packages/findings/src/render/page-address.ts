// The address of the page about a rule or a check.
import type { RuleWords } from '../report.ts';

/** @param docs the address of the published documentation, with or without a slash at its end */
export function addressOf({ page }: RuleWords, docs: string): string {
  const [name = '', anchor = ''] = page.split('#');
  return `${docs.replace(/\/+$/, '')}/${name}.html#${anchor}`;
}
