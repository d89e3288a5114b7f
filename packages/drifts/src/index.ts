// Answers that a right server would not send, right answers that are easily taken for wrong ones, and the servers that
// plant them, with which guards and watchers are tried.

export { honestAnswers } from './planted/honest-answers.ts';
export { type PlantedDrift, plantedDrifts } from './planted-drifts.ts';
export { type DriftingServer, startDriftingServer } from './servers/drifting-server.ts';
export { listening } from './servers/listen.ts';
export { tinyApp } from './servers/tiny-app.ts';
