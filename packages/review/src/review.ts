// The review as one value, which is rendered as a page and as Markdown.
import type { Block } from './block.ts';
import { type Models, registry, type SectionName } from './sections.ts';
import type { Standing } from './standing.ts';

export interface Review {
  /** For example `From release 14 to release 17`. */
  readonly title: string;
  /** The day of the review, for example `2026-11-22`. */
  readonly day: string;
  /** The reasons of a failure; empty if the review passes. */
  readonly failures: readonly string[];
  readonly models: Models;
}

/** A section, ready to be rendered. */
export interface ShownSection {
  readonly anchor: SectionName;
  readonly title: string;
  readonly entry: { readonly name: string; readonly figure?: string };
  readonly blocks: readonly Block[];
}

/** Computes the review. */
export function makeReview(standing: Standing): Review {
  const { from, to, today, failures } = standing;
  return { title: `From ${from.name} to ${to.name}`, day: today, failures, models: modelsOf(standing) };
}

function modelsOf(standing: Standing): Models {
  const model = <Name extends SectionName>(name: Name): Models[Name] => registry[name].model(standing);
  return {
    verdict: model('verdict'),
    since: model('since'),
    fresh: model('fresh'),
    clients: model('clients'),
    servers: model('servers'),
    risky: model('risky'),
    compatible: model('compatible'),
    lint: model('lint'),
    waivers: model('waivers'),
    evidence: model('evidence'),
    coverage: model('coverage'),
    mutation: model('mutation'),
    guard: model('guard'),
    ledger: model('ledger'),
    decisions: model('decisions'),
  };
}

/** The sections with content, in the order of the page. */
export function shownSections({ models }: Review): readonly ShownSection[] {
  // `Object.keys` has the type string[]; the keys of the registry are the names of its sections.
  const names = Object.keys(registry) as SectionName[];
  return names.map((name) => shown(name, models)).filter(({ blocks }) => blocks.length > 0);
}

function shown<Name extends SectionName>(name: Name, models: Models): ShownSection {
  const { title, entry, blocks } = registry[name];
  const model = models[name];
  return { anchor: name, title: title(model), entry: entry(model), blocks: blocks(model) };
}
