import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { codeBlocks } from '../markdown.ts';

const pages = new URL('../../pages/', import.meta.url);
const guides = readdirSync(new URL('guides/', pages)).map((name) => `guides/${name}`);

/** The characters of a line of code that a page shows without scrolling, in a window of 1280 pixels. */
const columns = 73;

test.each(['index.md', ...guides])('the lines of code in %s fit their block', (page) => {
  const blocks = codeBlocks(readFileSync(new URL(page, pages), 'utf8'));
  const lines = blocks.flatMap(({ code }) => code.split('\n'));
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
});
