// The table of all operations of a release, as text.
import { writeJson } from './content.ts';
import { downloading } from './download.ts';
import { writeFile } from './file-content.ts';
import type { DocumentedAnswer, DocumentedSuccess, MakeMethod, Operation, Usual } from './operation.ts';

export interface OperationTable {
  readonly usual: Usual;
  /** The functions that make methods, by operation, except those of downloads. */
  readonly methods: Readonly<Record<string, MakeMethod>>;
  /**
   * A path in a line, and below it a line for each of its operations: name, HTTP method (with `+` where the operation
   * documents Accept-Type), `json` or `file` for a body, `alone` where the usual refusals are not among the answers,
   * `?name` for each member of the query, and the answers: `204`, `200:json/link?` (body and headers), `404:ID|ID`.
   */
  readonly rows: string;
}

/** Cache of operations by table, because parsing a table takes longer than the rest of a new client. */
const read = new WeakMap<OperationTable, readonly Operation[]>();

/** The operations of the table; all its clients share them. */
export function operationsIn(table: OperationTable): readonly Operation[] {
  const operations = read.get(table) ?? readOperations(table);
  read.set(table, operations);
  return operations;
}

function readOperations({ usual, methods, rows }: OperationTable): readonly Operation[] {
  let path = '';
  return rows.split('\n').flatMap((row) => {
    const [operation = '', ...words] = row.split(' ');
    if (words.length > 0) return operationIn(operation, path, words, usual, methods[operation]);
    path = row;
    return [];
  });
}

function operationIn(
  operation: string,
  path: string,
  words: readonly string[],
  usual: Usual,
  makeMethod: MakeMethod | undefined,
): Operation {
  const [method = ''] = words;
  const has = (word: string) => words.includes(word);
  const startingWith = (start: RegExp) => words.filter((word) => start.test(word));
  const file = startingWith(/:(text|bytes)/).length > 0;
  return {
    operation,
    // The generator writes no others.
    method: method.replace('+', '') as Operation['method'],
    path,
    query: startingWith(/^\?/).map((word) => word.slice(1)),
    body: has('json') ? writeJson : has('file') ? writeFile : undefined,
    acceptType: method.endsWith('+') || undefined,
    file,
    usual: has('alone') ? undefined : usual,
    answers: Object.fromEntries(startingWith(/^\d/).map(answerIn)),
    makeMethod: file ? downloading : makeMethod,
  };
}

function answerIn(word: string): readonly [string, DocumentedAnswer] {
  const [status = '', text = ''] = word.split(':');
  if (status >= '400') return [status, text.split('|')];
  const [body, ...headers] = text.split('/');
  // The generator writes no other kinds.
  return [
    status,
    {
      body: (body || undefined) as DocumentedSuccess['body'],
      headers: headers.length > 0 ? headers : undefined,
    },
  ];
}
