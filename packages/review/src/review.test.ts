import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderHtml } from './html/render-html.ts';
import { renderReviewMarkdown } from './markdown/render-markdown.ts';
import { makeReview, shownSections } from './review.ts';
import { sections } from './sections.ts';
import { standingOf } from './standing.ts';
import { smallFacts } from './testing/small-facts.ts';

const review = makeReview(standingOf(smallFacts));
const page = renderHtml(review);

test('every exported section is registered with its name', () => {
  const folder = new URL('./sections/', import.meta.url);
  const exported = readdirSync(folder).flatMap((file) =>
    Array.from(
      readFileSync(new URL(file, folder), 'utf8').matchAll(/^export const (\w+)Section\b/gm),
      ([, name]) => name,
    ),
  );
  expect(Object.keys(sections).toSorted()).toEqual(exported.toSorted());
});

test('the small review has content in every section except clients, whose changes are new', () => {
  const shown = shownSections(review).map(({ anchor }) => anchor);
  expect(shown).toEqual(Object.keys(sections).filter((name) => name !== 'clients'));
});

test('the verdict is one typed value', () => {
  expect(review.models.verdict).toEqual({
    clients: 2,
    servers: 1,
    risky: 1,
    compatible: 1,
    fresh: 2,
    freshAt: '#since',
    freshWorst: 'breaking',
    since: 'HEAD',
    waived: 1,
    lint: 1,
    expired: 1,
    failures: ['3 breaking changes', '1 expired waiver'],
    failOn: 'breaking',
    measuredOn: 'an earlier contract',
  });
});

test('the Markdown equals the file beside this test', () => {
  const kept = readFileSync(new URL('./testing/small-review.md', import.meta.url), 'utf8');
  expect(renderReviewMarkdown(review)).toBe(kept);
});

describe('the page', () => {
  test('begins with the verdict, the contents, the changes of the document itself and the new changes', () => {
    const headings = [...page.matchAll(/<h[1-6][^>]*>(.*?)<\/h[1-6]>/g)].map(([, text]) => text);
    expect(headings.slice(0, 7)).toEqual([
      'From old.yaml to new.yaml',
      'Breaks clients: 2 changes',
      'Contents',
      'Changes in new.yaml since HEAD',
      'things · 1 change',
      'New changes',
      'boxes · 1 change',
    ]);
  });

  test('has no broken link and no repeated id', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('has the message and the advice of each finding', () => {
    for (const { message, advice } of [...smallFacts.changes, ...smallFacts.lint]) {
      const texts = [message, advice ?? ''].map((text) =>
        text.replaceAll('"', '&quot;').replaceAll(/`([^`]*)`/g, '<code>$1</code>'),
      );
      const plain = page.replaceAll('<wbr>', '');
      expect(texts.filter((text) => !plain.includes(text))).toEqual([]);
    }
  });

  test('links files if the address of the sources is given', () => {
    const sourceUrl = new URL('https://example.org/owner/name/blob/main/');
    const linked = renderHtml(makeReview(standingOf({ ...smallFacts, sourceUrl })));
    const links = (text: string) => [...text.matchAll(/href="(https:[^"]*)"/g)].map(([, address]) => address);
    expect(links(page)).toEqual([]);
    expect(links(linked)).toContain('https://example.org/owner/name/blob/main/new.yaml#L23');
  });
});

test('anchors do not change when lines move', () => {
  const moved = smallFacts.changes.map((change) => ({
    ...change,
    places: change.places.map((place) => ({ ...place, line: 99 })),
  }));
  const anchors = (text: string) =>
    [...text.matchAll(/<li class="entry[^"]*" id="([^"]*)"/g)].map(([, id]) => id);
  const again = makeReview(standingOf({ ...smallFacts, changes: moved }));
  expect(anchors(renderHtml(again))).toEqual(anchors(page));
});

describe('the review', () => {
  const { earlier, ...known } = smallFacts;
  const quiet = { ...known, waivers: [], lint: [] };
  const failures = (facts: typeof smallFacts) => makeReview(standingOf(facts)).failures;

  test.each([
    ['breaking', ['3 breaking changes']],
    ['risky', ['3 breaking changes', '1 risky change']],
    ['compatible', ['3 breaking changes', '1 risky change', '1 compatible change']],
  ] as const)('fails on changes that are %s or worse', (failOn, reasons) => {
    expect(failures({ ...quiet, failOn })).toEqual(reasons);
  });

  test('fails on a change of both documents unless it is waived', () => {
    const facts = { ...quiet, ...(earlier === undefined ? {} : { earlier }), changes: [] };
    const waiver = { finding: 'response-property-was-removed', place: 'GET /things', owner: 'Ada Example' };
    const valid = { ...waiver, reason: 'Nobody reads it.', expires: '2027-01-01', file: 'w.yaml', line: 1 };
    expect([failures(facts), failures({ ...facts, waivers: [valid] })]).toEqual([['1 breaking change'], []]);
  });

  test('shows a change once that both comparisons found', () => {
    const [added] = smallFacts.changes.filter(({ id }) => id === 'operation-was-added');
    if (added === undefined || earlier === undefined) throw new Error('no operation was added');
    const itself = { document: smallFacts.to, changes: [{ ...added, message: 'It was added' }] };
    const standing = standingOf({ ...quiet, changes: [added], earlier: { ...earlier, changes: [], itself } });
    expect([standing.open, standing.since, standing.fresh]).toEqual([itself.changes, itself.changes, []]);
  });

  test('passes if no change counts', () => {
    const mild = quiet.changes.filter(({ id }) => id === 'operation-was-deprecated');
    expect(failures({ ...quiet, changes: mild })).toEqual([]);
  });

  test('fails on an error of a rule, but not on a warning', () => {
    const errors = smallFacts.lint.map((finding) => ({ ...finding, severity: 'error' as const }));
    expect([
      failures({ ...quiet, changes: [], lint: smallFacts.lint }),
      failures({ ...quiet, changes: [], lint: errors }),
    ]).toEqual([[], ['1 lint error']]);
  });

  test('states that nothing changed and that there is no evidence, and omits figures', () => {
    const { measured: _, earlier: __, ...rest } = smallFacts;
    const empty = { ...rest, to: smallFacts.from, changes: [], lint: [], waivers: [], decisions: [] };
    const markdown = renderReviewMarkdown(makeReview(standingOf(empty)));
    expect(markdown).toContain('## Nothing changed\n\n**The review passes**.');
    expect(markdown).toContain('old.yaml has no evidence for its operations (no `x-luna-evidence`).');
    expect(markdown).not.toContain('figures');
  });

  test('has the commands that measure if the contract has no figures', () => {
    const { measured: _, ...rest } = smallFacts;
    const markdown = renderReviewMarkdown(makeReview(standingOf(rest)));
    expect(markdown).toContain('## Ledger\n\nNo figures are kept: `npm test`, then `npm run figures`.');
  });

  test.each([
    ['this contract', ['93.3 %', '75 %']],
    ['an earlier contract', ['was 93.3 %', 'was 75 %']],
    ['another document', [undefined, undefined]],
  ] as const)('the contents show figures of %s', (on, figures) => {
    if (smallFacts.measured === undefined) throw new Error('nothing was measured');
    const measured = { ...smallFacts.measured, on };
    const shown = shownSections(makeReview(standingOf({ ...smallFacts, measured })));
    const entries = ['coverage', 'mutation'].map(
      (name) => shown.find(({ anchor }) => anchor === name)?.entry,
    );
    expect(entries.map((entry) => entry?.figure)).toEqual(figures);
  });
});
