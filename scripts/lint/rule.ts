// A rule of our own: looks at one operation of a release and says what is wrong with it, each problem a sentence.
import type { JsonObject } from '../generate/json.ts';
import type { OperationModel } from '../generate/model.ts';
import type { Resolve } from '../generate/read-document.ts';
import type { Fits } from './schema-fits.ts';

export interface OperationUnderLint {
  readonly release: string;
  readonly operation: OperationModel;
  /** The operation as the bundled document writes it. */
  readonly written: JsonObject;
  readonly resolve: Resolve;
  readonly fits: Fits;
  /** Of the whole release. */
  readonly operationIds: ReadonlySet<string>;
}

export type Rule = (subject: OperationUnderLint) => readonly string[];
