// The control API as HTTP requests and answers, without a socket.

export { answerControl, type ControlAnswer, type ControlRequest, controlRefusal } from './answer-control.ts';
export type { ControlContext, Snapshot } from './handlers.ts';
