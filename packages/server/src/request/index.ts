// What the request chain offers to others: its judgement of a request, without the appliance behind it.

export {
  checkRequest,
  type GivenRequest,
  type RequestFinding,
  type RequestFindingId,
} from './check-request.ts';
