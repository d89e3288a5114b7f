// Parses a foreign request in the same steps as the simulator, without an appliance.
import type { OperationDescription, Release } from '@lunarest/contract';
import type { RequestInput } from './judge-input.ts';
import { aboutNothing, type Located, locate, readHead, readInput } from './read-request.ts';
import { Refusal } from './refusal.ts';
import { prepare } from './request-tables.ts';
import type { SimulatedRequest } from './simulated-request.ts';

interface About {
  /** The newest release when the request names none. */
  readonly release: Release;
  readonly operation: OperationDescription | null;
}

interface AcceptedRequest extends About {
  readonly operation: OperationDescription;
  readonly input: RequestInput;
  readonly refusal: null;
}

interface RefusedRequest extends About {
  /** The first violation of the contract. */
  readonly refusal: Refusal;
}

/**
 * The input of a request, or the reason why the contract refuses it.
 * @param admit called with the operation before path, query and body are read; it may throw its own Refusal, for
 * example for missing credentials
 */
export async function judgeRequest(
  request: SimulatedRequest,
  admit: (located: Located) => void = () => {},
): Promise<AcceptedRequest | RefusedRequest> {
  const about = aboutNothing();
  try {
    await prepare(request.headers);
    const located = locate(request, about);
    admit(located);
    const head = readHead(located, request);
    const input = readInput(located, head, request.headers['content-type'], request.body);
    return { release: located.release, operation: located.operation, input, refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { ...about, refusal: error };
    throw error;
  }
}
