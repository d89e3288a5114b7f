// What the tests of other packages plant answers with; it is not part of what is built.

export { honestAnswers } from '../planted/honest-answers.ts';
export { type PlantedDrift, plantedDrifts } from '../planted-drifts.ts';
export { type DriftingServer, startDriftingServer } from './drifting-server.ts';
export { listening } from './listen.ts';
export { tinyApp } from './tiny-app.ts';
