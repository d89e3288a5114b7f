// What the request chain offers to others: its judgement of a request, without the appliance behind it.

export {
  checkRequest,
  type RequestFinding,
  type RequestFindingId,
} from './check-request.ts';
export type { SimulatedRequest } from './simulated-request.ts';
