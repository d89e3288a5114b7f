// The validator of each operation, compiled on its first request and shared by every server of this process.
import type { OperationDescription, Release } from '@lunarest/contract';
import { type OpenApiDocument, openApiDocument } from '@lunarest/contract/documents';
import type { OperationValidator } from './operation-validator.ts';

const validators = new Map<OperationDescription, Promise<OperationValidator>>();
const documents = new Map<Release, OpenApiDocument>();

/** The validator of an operation of that release; rejects when it cannot be compiled. */
export function validatorOf(release: Release, operation: OperationDescription): Promise<OperationValidator> {
  const known = validators.get(operation);
  if (known !== undefined) return known;
  const made = compile(release, operation);
  validators.set(operation, made);
  return made;
}

async function compile(release: Release, operation: OperationDescription): Promise<OperationValidator> {
  // Loaded here: the compiler takes longer to load than the server takes to start.
  const { createOperationValidator } = await import('./operation-validator.ts');
  return createOperationValidator(documentOf(release), operation);
}

function documentOf(release: Release): OpenApiDocument {
  const known = documents.get(release);
  if (known !== undefined) return known;
  const read = openApiDocument(release);
  documents.set(release, read);
  return read;
}
