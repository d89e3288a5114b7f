import type { RequestListener } from 'node:http';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** The events of a page since it was opened. */
export interface HeardFromPage {
  /** The messages of the console. */
  readonly messages: readonly string[];
  /** The uncaught errors. */
  readonly failures: readonly string[];
  /** The requested addresses, including data URLs. */
  readonly requests: readonly string[];
}

export interface BrowserPlace {
  /** The origin of the page, for example `http://127.0.0.1:40123`; known while tests run. */
  origin(): string;
  /** Opens the page at a path (`/` by default) in a new context, calls the function with it, and closes the context. */
  visit<Seen>(
    options: BrowserContextOptions & { readonly path?: string },
    look: (page: Page, heard: HeardFromPage) => Promise<Seen>,
  ): Promise<Seen>;
}

/**
 * Declares tests in a real browser, whose pages `prepare` serves. On a machine without Chromium, it declares one skipped test
 * with the reason in its title.
 */
export function describeInBrowser(
  name: string,
  prepare: () => RequestListener | Promise<RequestListener>,
  declare: (place: BrowserPlace) => void,
): void;

/** The executable of Chromium on this machine, or undefined if there is none. */
export function findChromium(): string | undefined;
