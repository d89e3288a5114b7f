// Wrong answers, correct answers that look wrong, and servers that send them, to test guards and similar tools.

export { honestAnswers } from './planted/honest-answers.ts';
export { type PlantedDrift, plantedDrifts } from './planted-drifts.ts';
export { type DriftingServer, startDriftingServer, tinyApp } from './servers/drifting-server.ts';
export { listening } from './servers/exchange.ts';
