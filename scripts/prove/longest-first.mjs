// The order of the test files of this folder.
import Sequencer from '@jest/test-sequencer';

/** The longest proof: if it started last, one core would wait for it at the end. Jest starts the largest files first, and this is a small one. */
const longest = /[\\/]pack[\\/]installed\.proof\.ts$/;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLongest = ({ path }) => Number(longest.test(path));
    return super.sort(tests).toSorted((one, other) => isLongest(other) - isLongest(one));
  }
}
