// The order of the test files of this folder.
import Sequencer from '@jest/test-sequencer';

/**
 * The longest proof, which runs first: if it started last, other cores would wait for it. Jest would start the largest files
 * first, and this file is small.
 */
const longest = /[\\/]pack[\\/]installed\.proof\.ts$/;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLongest = ({ path }) => Number(longest.test(path));
    return super.sort(tests).toSorted((one, other) => isLongest(other) - isLongest(one));
  }
}
