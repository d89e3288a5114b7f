// The review tools as the program `lunarest` of this repository.
import { runReview } from './index.ts';

process.exitCode = await runReview(process.argv.slice(2));
