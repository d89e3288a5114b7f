// Checks one answer of the server against the contract. Every answer in every conformance test passes this check.
import { type Release, unmatched } from '@lunarest/contract';
import { hsmPasswords, partitionChallenges, partitionPasswords, userPasswords } from '@lunarest/server';
import { type ContractDocument, contractDocument, type ResponseNode } from '../requests/contract-document.ts';
import { isReadable, type RequestedOperation } from '../requests/requested-operation.ts';
import { schemaFault } from './schema-check.ts';

export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The unparsed body. */
  readonly text: string;
}

const secrets: readonly string[] = [
  hsmPasswords,
  partitionChallenges,
  partitionPasswords,
  userPasswords,
].flatMap((passwords) => Object.values(passwords));

/** Throws when the contract does not document this answer to the request; the message lists every difference. */
export function checkAnswer(
  request: RequestedOperation & { readonly method: string },
  answer: ReceivedAnswer,
): void {
  const contract = contractDocument(request.release);
  const documented = documentedAnswer(contract, request, answer.status);
  const faults =
    documented === null
      ? [`status ${answer.status} is not documented`]
      : [
          ...headerFaults(contract, documented, answer),
          ...locationFaults(request, answer),
          ...(request.method === 'HEAD' ? [] : bodyFaults(contract, documented, answer)),
          ...disclosures(answer),
        ];
  if (faults.length === 0) return;
  const asked = `${request.method} ${request.operation?.id ?? 'without an operation'} (release ${request.release})`;
  throw new Error(
    `${asked} was answered against the contract: ${faults.join('; ')}\n${answer.status} ${answer.text}`,
  );
}

function documentedAnswer(
  contract: ContractDocument,
  { operation, release }: RequestedOperation,
  status: number,
): ResponseNode | null {
  const node =
    operation === null
      ? unmatchedAnswer(contract, release, status)
      : contract.operation(operation.id).responses[status];
  return node === undefined ? null : contract.resolve(node);
}

function unmatchedAnswer({ document }: ContractDocument, release: Release, status: number) {
  // The generator adds this object to the document, with one response for each reason.
  const answers = document['x-luna-unmatched'] as Readonly<Record<string, ResponseNode>>;
  const [reason = ''] = Object.entries(unmatched[release]).find(([, given]) => given.status === status) ?? [];
  return answers[reason];
}

function headerFaults(
  contract: ContractDocument,
  documented: ResponseNode,
  { headers }: ReceivedAnswer,
): readonly string[] {
  return Object.entries(documented.headers ?? {}).flatMap(([name, node]) => {
    const { required, schema } = contract.resolve(node);
    const value = headers.get(name);
    if (value === null) return required ? [`header ${name} is missing`] : [];
    const fault = schemaFault(contract.document, schema, value);
    return fault === null ? [] : [`header ${name}: ${fault}`];
  });
}

function locationFaults({ release }: RequestedOperation, { headers }: ReceivedAnswer): readonly string[] {
  const location = headers.get('location');
  return location === null || isReadable(release, location)
    ? []
    : [`nothing can be read at Location ${location}`];
}

function bodyFaults(
  contract: ContractDocument,
  documented: ResponseNode,
  answer: ReceivedAnswer,
): readonly string[] {
  const { headers, text } = answer;
  if (documented.content === undefined) {
    const unasked = text !== '' || headers.has('content-type');
    return unasked ? ['there is a body or a Content-Type where none is documented'] : [];
  }
  const type = headers.get('content-type') ?? 'none';
  const media = documented.content[type];
  if (media === undefined) return [`media type ${type} is not documented`];
  const value = type === 'application/json' ? JSON.parse(text) : text;
  const fault = schemaFault(contract.document, media.schema, value);
  return fault === null ? [] : [`body: ${fault}`];
}

/** Passwords and stack traces that the answer discloses. */
function disclosures({ text }: ReceivedAnswer): readonly string[] {
  const secret = secrets.some((password) => text.includes(password));
  const stack = /\bat .*\.[cm]?[jt]s\b|node_modules|node:internal/.test(text);
  return [...(secret ? ['it shows a password'] : []), ...(stack ? ['it shows a stack trace'] : [])];
}
