// `lunarest report`: one page for deciding on a release, as HTML and as Markdown.
import { join, relative } from 'node:path';
import { newestRelease, releases } from '@lunarest/contract';
import { handWritten, UsageError, verdicts } from '@lunarest/findings';
import { allowOutside, type Call, type Outcome, type ReviewCommand } from '@lunarest/findings/command';
import { Option } from 'commander';
import { gatherFacts, type ReviewRequest } from './gather-facts.ts';
import { renderHtml } from './html/render-html.ts';
import { renderReviewMarkdown } from './markdown/render-markdown.ts';
import { makeReview, type Review } from './review.ts';
import { reviewReport } from './review-report.ts';
import { headline } from './sections/verdict.ts';
import { standingOf } from './standing.ts';

const previousRelease = releases.at(-2) ?? newestRelease;

const meaning = `
A and B are releases (14, 17), files or git revisions, as for \`lunarest diff\`. The page is one file without scripts and
requests. Without --out the files are lunarest-report.html and lunarest-report.md in the working directory.

Examples:
  lunarest report                                     the newest release against the one before
  lunarest report --from 14 --to 17 --out review      the same, in the folder review
  lunarest report --from main --to spec/openapi.yaml  the changes of a branch
  lunarest report --since main                        two releases; changes that main did not have come first

The command reads waivers from spec/waivers.yaml, which describes their format, and figures from spec/sources/figures.json.

Exit codes: 0 if the review passes; 1 if it fails because of a change that counts and is not waived, an error of a lint
rule, or an expired waiver; 2 if no result was possible.`;

export const reportCommand: ReviewCommand = {
  declare: (command) =>
    command
      .option('--from <A>', 'the old state: a release, a file or a git revision', previousRelease)
      .option('--to <B>', 'the new state, which is under review', newestRelease)
      .option('--out <path>', 'the output: a folder, or a file that ends in .html', '.')
      .option('--markdown <file>', 'another output file for the Markdown')
      .addOption(
        new Option('--fail-on <verdict>', 'the lowest verdict that fails the review')
          .choices(verdicts)
          .default('breaking'),
      )
      .option(
        '--since <revision>',
        'list changes separately that this git revision did not have (HEAD between releases)',
      )
      .option('--waivers <file>', 'the waivers (spec/waivers.yaml if it exists)')
      .option(
        '--spec <folder>',
        'the folder of the contract, with its waivers, figures and decisions (the nearest spec in this folder or above)',
      )
      .option('--source-url <base>', 'link places to <base>/<file>#L<line>')
      .addOption(allowOutside)
      .addHelpText('after', meaning),
  run: report,
};

async function report({ options, progress, demandKnownFindings }: Call): Promise<Outcome> {
  const standing = standingOf(await gatherFacts({ ...requestOf(options), progress, demandKnownFindings }));
  const review = makeReview(standing);
  progress('composed the review');
  const paths = pathsOf(options);
  return {
    report: reviewReport(standing),
    failed: review.failures.length > 0,
    files: [
      { path: paths.html, content: renderHtml(review) },
      { path: paths.markdown, content: renderReviewMarkdown(review) },
    ],
    inShort: inShortOf(review),
  };
}

function requestOf(options: Call['options']): Omit<ReviewRequest, 'progress' | 'demandKnownFindings'> {
  return {
    from: textOf(options.from) ?? previousRelease,
    to: textOf(options.to) ?? newestRelease,
    spec: textOf(options.spec) ?? relative('', handWritten() ?? 'spec'),
    since: textOf(options.since),
    waivers: textOf(options.waivers),
    failOn: verdicts.find((known) => known === options.failOn) ?? 'breaking',
    sourceUrl: sourceUrlOf(textOf(options.sourceUrl)),
    allowOutside: options.allowOutside === true,
    today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function sourceUrlOf(given: string | undefined): URL | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isPlain =
    url !== undefined && /^https?:$/.test(url.protocol) && url.username + url.search + url.hash === '';
  if (isPlain) return url;
  throw new UsageError(
    '--source-url must be a plain web address, for example https://github.com/owner/name/blob/main',
  );
}

function pathsOf(options: Call['options']): { readonly html: string; readonly markdown: string } {
  const out = textOf(options.out) ?? '.';
  const html = out.endsWith('.html') ? out : join(out, 'lunarest-report.html');
  return { html, markdown: textOf(options.markdown) ?? html.replace(/\.html$/, '.md') };
}

function inShortOf({ title, models, failures }: Review): string {
  const outcome = failures.length === 0 ? 'The review passes.' : `The review fails: ${failures.join(', ')}.`;
  return `${title}\n${headline(models.verdict)}. ${outcome}`;
}
