import { newestRelease } from '@lunarest/contract';
import { describeMockAnswers } from './harness/mock-answers.ts';

describeMockAnswers(newestRelease);
