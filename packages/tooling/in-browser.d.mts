import type { RequestListener } from 'node:http';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** Since the page was opened. */
export interface HeardFromPage {
  /** What the console shows. */
  readonly messages: readonly string[];
  /** The errors that nothing has caught. */
  readonly failures: readonly string[];
  /** The addresses that it has asked for, data addresses included. */
  readonly requests: readonly string[];
}

export interface BrowserPlace {
  /** The origin of the page, for example `http://127.0.0.1:40123`; known while tests run. */
  origin(): string;
  /** Opens the page at a path (`/`) in a fresh context, looks at it, and throws the context away. */
  visit<Seen>(
    options: BrowserContextOptions & { readonly path?: string },
    look: (page: Page, heard: HeardFromPage) => Promise<Seen>,
  ): Promise<Seen>;
}

/**
 * Declares tests in a real browser, whose pages `prepare` serves. Where this machine has no Chromium they are one skipped test
 * that says so.
 */
export function describeInBrowser(
  name: string,
  prepare: () => RequestListener | Promise<RequestListener>,
  declare: (place: BrowserPlace) => void,
): void;

/** The executable of a Chromium of this machine, or undefined where there is none. */
export function findChromium(): string | undefined;
