// Checks the statements of overview pages, each of which is about many operations, against each operation.
import { isObject, type JsonObject, objectAt } from '@lunarest/openapi';
import { objectsAt } from '../generate/read-document.ts';
import { pageShape } from './body-shape.ts';
import { compare } from './compare.ts';
import { missing } from './compare-shapes.ts';
import { isOfPart } from './judge-page.ts';
import { namedFacets, type OperationFacts, type ResponseFacts } from './page-facts.ts';

/** Whether the subject of a page, its `about`, includes an answer of an operation. */
const answersMeant: Readonly<Record<string, (status: string, operation: OperationFacts) => boolean>> = {
  answer: () => true,
  refusal: (status) => Number(status) >= 400,
  task: (status) => status === '202',
  list: (status, operation) => status === '200' && isList(operation),
  'GET or DELETE': (_, { method }) => method === 'get' || method === 'delete',
};

/** The places where an operation of the contract lacks or contradicts statements of the page; additions are not reported. */
export function generalDifferences(page: JsonObject, contract: OperationFacts): readonly string[] {
  const meant = answersMeant[String(page.about)];
  if (meant === undefined) throw new Error(`the ledger has a page with the unknown subject ${page.about}`);
  const answers = Object.entries(contract.responses).filter(([status]) => meant(status, contract));
  if (answers.length === 0) return [];
  const said = answers.map(([status]) => [status, responseSaid(page, status)] as const);
  const expected: OperationFacts = {
    ...contract,
    parameters: Object.fromEntries(objectsAt(page, 'parameters').map(namedFacets)),
    requestHeaders: Object.fromEntries(objectsAt(page, 'requestHeaders').map(namedFacets)),
    responses: Object.fromEntries(said),
  };
  return [
    ...compare(expected, contract).filter(isOfPart),
    ...answers.flatMap(([status, facts]) => wrongValues(status, objectAt(page, 'headers'), facts)),
  ].map(({ about }) => about);
}

function responseSaid(page: JsonObject, status: string): ResponseFacts {
  const body = isObject(page.body) ? Object.entries(page.body) : [];
  // An error body repeats the status of the answer.
  const printed = body.map(
    ([name, shape]) => [name, shape === 'the status' ? Number(status) : shape] as const,
  );
  return {
    ids: null,
    headers: Object.keys(objectAt(page, 'headers')),
    headerValues: {},
    bodies: page.body === undefined ? null : [pageShape(Object.fromEntries(printed))],
  };
}

/** Headers for which the page prints one value and the contract does not have exactly this value. */
function wrongValues(status: string, printed: JsonObject, { headerValues }: ResponseFacts) {
  return Object.entries(printed)
    .filter(([name, value]) => value !== null && headerValues[name] !== value)
    .map(([name]) => missing(`responses/${status}/headers/${name}/value`));
}

/** A GET whose answer is an object of one array. */
function isList({ method, responses }: OperationFacts): boolean {
  const [body] = responses['200']?.bodies ?? [];
  const [list, ...others] = Object.values(body?.properties ?? {});
  return method === 'get' && others.length === 0 && list?.shape.types.includes('array') === true;
}
