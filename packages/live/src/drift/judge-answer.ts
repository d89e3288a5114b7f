// Checks the answer of an exchange against the contract.
import { isObject, memberOf, pointerTo, showJson, valueAt } from '@lunarest/openapi';
import { bodyOf, type CheckedAnswer, checkAnswer, type Finding } from '@lunarest/server/guard';
import { jsonBody, type SeenAnswer, valuesByName } from '../connection/exchange.ts';
import { explainBody } from './explain-body.ts';
import { kindOf } from './kind-of.ts';
import { aboutOf, type Observation } from './observation.ts';
import { documentOf, openProperties } from './open-properties.ts';
import { askedBy, isRecorded, type RecordedExchange } from './recorded-exchange.ts';

/** Every drift of the answer. Undocumented members of open objects are reported only when the body has no fault. */
export function judgeAnswer({ question, answer }: RecordedExchange): readonly Observation[] {
  const { body, status } = answer;
  const given = { status, headers: asNodeHolds(answer), body: bodyOf([body.bytes]) };
  const { expected, findings } = checkAnswer(askedBy(question), given);
  const checked = { expected, findings: findings.filter((finding) => isRecorded(finding, answer)) };
  const { release, operation, contract } = expected;
  const about = aboutOf(question.method, release, operation, status);
  const strays = straysOf(answer);
  const faults = strays.length > 0 ? strays : explained(checked, answer);
  const drifts = faults.map((fault) => ({
    kind: kindOf(fault),
    about,
    release,
    contract: fault.contract,
    where: placeOf(fault),
    expected: expectedBy(fault, release),
  }));
  if (!answer.complete)
    return [{ kind: 'answer-is-not-whole', about, release, contract, where: 'body', expected: 'all of it' }];
  return drifts.length > 0 ? drifts : openOnes(checked, answer, about);
}

/** Findings outside the answer, which is then not checked, as in the guard. */
function straysOf({ body, interim, trailers }: SeenAnswer): readonly Finding[] {
  const stray = (what: Finding['what'], where: string, expected: string): Finding => {
    return { what, where, expected, contract: '#/paths' };
  };
  return [
    ...(body.whole || body.isUnrecorded ? [] : [stray('body-too-large', 'body', 'what can be kept')]),
    ...interim
      .filter((status) => status !== 100)
      .map((status) => stray('interim-answer', `status ${status}`, 'none')),
    ...(trailers.length > 0 ? [stray('trailer', 'trailers', 'none')] : []),
  ];
}

function asNodeHolds({ headers }: SeenAnswer) {
  return Object.fromEntries(
    Object.entries(valuesByName(headers)).map(([name, values]) => [
      name,
      values.length === 1 ? values[0] : values,
    ]),
  );
}

/** Replaces the first finding of an invalid body by all of them. */
function explained({ expected, findings }: CheckedAnswer, answer: SeenAnswer): readonly Finding[] {
  const first = findings.find(({ what }) => what === 'body-invalid');
  if (first === undefined) return findings;
  const explanations = explainBody(
    expected.release,
    schemaPointer(expected, answer),
    jsonBody(answer),
    first,
  );
  const others = findings.filter((finding) => finding.what !== 'body-invalid');
  const elsewhere = explanations.filter(({ where }) => !others.some((other) => other.where === where));
  return [...others, ...elsewhere];
}

function openOnes({ expected }: CheckedAnswer, answer: SeenAnswer, about: string): readonly Observation[] {
  const value = jsonBody(answer);
  if (value === undefined) return [];
  const contract = schemaPointer(expected, answer);
  return openProperties(expected.release, contract, value).map(({ where, property }) => ({
    kind: 'property-is-not-in-the-contract-yet',
    about,
    where: `${where}/${property}`,
    expected: '',
    release: expected.release,
    contract,
  }));
}

function schemaPointer({ release, answers }: CheckedAnswer['expected'], { status }: SeenAnswer): string {
  const documented = answers[status]?.contract ?? '#';
  // A response that many operations share is a reference.
  const response = valueAt(documentOf(release), documented);
  const reference = isObject(response) ? memberOf(response, '$ref') : undefined;
  const pointer = typeof reference === 'string' ? reference : documented;
  return pointerTo(pointer, 'content', 'application/json', 'schema');
}

/** The schema keyword with its value; for a property, the place is sufficient. */
function expectedBy(
  { what, expected, property, contract }: Finding,
  release: Observation['release'],
): string {
  if (property !== undefined) return '';
  const said = what === 'body-invalid' ? valueAt(documentOf(release), contract) : undefined;
  return said === undefined || isObject(said)
    ? expected
    : `${expected} ${showJson(said).slice(0, longestRule)}`;
}

const longestRule = 200;

function placeOf({ where, property }: Finding): string {
  const place = property === undefined ? where : `${where}/${property}`;
  return place.replaceAll(/\/\d+(?=\/|$)/g, '/*');
}
