// Plays one step of the tour through the generated client and judges the answer.
import { filledPath, type OperationTable, operationTables } from '@lunarest/contract';
import type { TourStep } from './tour-steps.ts';

export interface PlayedStep {
  readonly requestLine: string;
  readonly answer: string;
  readonly asDocumented: boolean;
}

interface Result {
  readonly status: number;
  readonly body?: unknown;
  readonly error?: { readonly id: string };
}

export async function playStep(step: TourStep, client: object): Promise<PlayedStep> {
  const { operation, path, body, expected } = step;
  const method: unknown = Reflect.get(client, operation);
  if (typeof method !== 'function') throw new Error(`release ${step.release} has no ${operation}`);
  // The step is data, so the compiler cannot check that its input matches the operation. The server checks the input.
  const result: Result = await method(body === undefined ? path : { ...path, body });
  return {
    requestLine: requestLineOf(step),
    answer:
      `${result.status} ${result.error?.id ?? (result.body === undefined ? '' : JSON.stringify(result.body))}`.trim(),
    asDocumented: result.status === expected.status && result.error?.id === expected.error,
  };
}

function requestLineOf({ release, operation, path }: TourStep): string {
  const table: OperationTable = operationTables[release];
  const described = table[operation];
  if (described === undefined) throw new Error(`the tour plays ${operation}, which release ${release} lacks`);
  return `${described.method.toUpperCase()} ${filledPath(described.path, path)}`;
}
