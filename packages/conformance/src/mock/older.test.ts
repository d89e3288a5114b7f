import { newestRelease, releases } from '@lunarest/contract';
import { describeMockAnswers } from './mock-answers.ts';

for (const release of releases.filter((known) => known !== newestRelease)) describeMockAnswers(release);
