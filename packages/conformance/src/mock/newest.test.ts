import { newestRelease } from '@lunarest/contract';
import { describeMockAnswers } from './mock-answers.ts';

describeMockAnswers(newestRelease);
