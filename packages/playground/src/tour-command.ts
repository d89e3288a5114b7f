// `npm run tour`: plays the tour, and exits with 0 only if each answer was the documented one.
import { repository } from './place.ts';
import { outliveReaders } from './terminal.ts';
import { playTour } from './tour.ts';

outliveReaders();
void playTour((line) => console.log(line), repository).then((right) => {
  process.exitCode = right ? 0 : 1;
});
