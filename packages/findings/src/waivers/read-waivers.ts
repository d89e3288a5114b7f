// A waiver: the acceptance of a finding by a person, with a reason, until a date.
import { readSource } from '@lunarest/openapi';
import { listOf, objectOf, type Shape, ShapeError, text } from '../json/shape.ts';
import { sentence } from '../nearest.ts';
import { readText, UsageError } from '../usage-error.ts';

interface Waiver {
  /** The id of the finding. */
  readonly finding: string;
  /** A JSON Pointer at or above the finding's place (`#/paths/~1tasks`), or an operation (`GET /tasks`). */
  readonly place: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day of its validity, for example `2027-03-31`. */
  readonly expires: string;
}

/** A waiver with the place where it is written. */
export interface WrittenWaiver extends Waiver {
  readonly file: string;
  readonly line: number;
}

/** Whether the waiver is past its last day; `today` is a date such as `2026-11-22`. */
export function isExpired({ expires }: Waiver, today: string): boolean {
  return expires < today;
}

/**
 * The waivers in `file`; none for an empty file.
 * Throws a UsageError that names the line of the mistake.
 */
export function readWaivers(file: string): readonly WrittenWaiver[] {
  const source = readSource(file, readText(file));
  // The file is empty or has only comments.
  if (source.content === null) return [];
  const lineOf = (steps: readonly string[]) => source.positionOf(steps).line;
  try {
    const { waivers } = waiversFile(source.content);
    return waivers.map((waiver, index) => ({ ...waiver, file, line: lineOf(['waivers', String(index)]) }));
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new UsageError(`${file}:${lineOf(error.steps)}: ${sentence(error.message)}`, { cause: error });
  }
}

/** The id of a finding, for example `operation-was-removed` or `operation-operationId`. */
const id: Shape<string> = (value, steps = []) => {
  const given = text(value, steps);
  if (/^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/.test(given)) return given;
  throw new ShapeError(steps, 'finding must be the id of a finding, for example operation-was-removed');
};

const place: Shape<string> = (value, steps = []) => {
  const given = text(value, steps);
  if (/^#(\/|$)/.test(given) || /^[A-Z][A-Z-]* \S/.test(given)) return given;
  throw new ShapeError(
    steps,
    'place must be a JSON Pointer (for example #/paths/~1tasks) or an operation (for example GET /tasks)',
  );
};

const date: Shape<string> = (value, steps = []) => {
  const given = text(value, steps);
  const parsed = new Date(`${given}T00:00:00Z`);
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(parsed.valueOf());
  if (exact && parsed.toISOString().startsWith(given)) return given;
  throw new ShapeError(steps, 'expires must be a date, for example 2027-03-31');
};

const waiversFile = objectOf<{ readonly waivers: readonly Waiver[] }>({
  waivers: listOf(objectOf<Waiver>({ finding: id, place, owner: text, reason: text, expires: date })),
});
