// The part of the request chain that other packages use: its checks of a request, without the appliance behind it.

export { readBasic, sessionCookie } from './authenticate.ts';
export {
  checkRequest,
  type RequestFinding,
  type RequestFindingId,
} from './check-request.ts';
export { judgeRequest } from './judge-request.ts';
export { largestBody } from './read-body.ts';
export { MethodRefusal, malformedBecause, Refusal } from './refusal.ts';
export {
  hasBody,
  isMalformedHead,
  isUndecodable,
  type RequestBytes,
  type SimulatedRequest,
} from './simulated-request.ts';
