// All sections of the review, in the order of the page. A test detects a missing one.
import type { Section } from './section.ts';
import {
  clientsSection,
  compatibleSection,
  freshSection,
  riskySection,
  serversSection,
  sinceSection,
} from './sections/changes.ts';
import { coverageSection } from './sections/coverage.ts';
import { decisionsSection } from './sections/decisions.ts';
import { evidenceSection } from './sections/evidence.ts';
import { guardSection } from './sections/guard.ts';
import { ledgerSection } from './sections/ledger.ts';
import { lintSection } from './sections/lint.ts';
import { mutationSection } from './sections/mutation.ts';
import { verdictSection } from './sections/verdict.ts';
import { waiversSection } from './sections/waivers.ts';

/** The name of a section is its anchor on the page. */
export const sections = {
  verdict: verdictSection,
  since: sinceSection,
  fresh: freshSection,
  clients: clientsSection,
  servers: serversSection,
  risky: riskySection,
  compatible: compatibleSection,
  lint: lintSection,
  waivers: waiversSection,
  evidence: evidenceSection,
  coverage: coverageSection,
  mutation: mutationSection,
  guard: guardSection,
  ledger: ledgerSection,
  decisions: decisionsSection,
};

export type SectionName = keyof typeof sections;

type ModelOf<S> = S extends Section<infer Model> ? Model : never;

/** The data of each section. */
export type Models = { readonly [Name in SectionName]: ModelOf<(typeof sections)[Name]> };

/** The sections with a type that relates each name to its model. */
export const registry: { readonly [Name in SectionName]: Section<Models[Name]> } = sections;
