// Bundles the program behind start, tour and mock, for the tests that start a part of it by itself.
import { bundleProgram } from './program.mjs';

await bundleProgram();
