// The control API: an appliance's control as HTTP, without a socket.

export { answerControl, type ControlAnswer, type ControlRequest, controlFailure } from './answer-control.ts';
export type { ControlContext, Snapshot } from './handlers.ts';
