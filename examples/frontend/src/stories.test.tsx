// Plays every story as Storybook does: loads, renders, plays.
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, test } from 'vitest';
import { startAppliance } from './appliance.ts';
import meta, * as exported from './partitions-page.stories.tsx';

const { default: _meta, ...stories } = exported;

beforeAll(startAppliance);
afterEach(cleanup);

test.each(Object.entries(stories))('%s', async (_name, story) => {
  for (const load of meta.loaders) await load();
  await story.play({ canvasElement: render(meta.render()).container });
});
