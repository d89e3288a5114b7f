// Our rules for the engine, which calls each once, at the end, with the whole document.
import type { Progress } from '@lunarest/findings';
import type { JsonObject } from '@lunarest/openapi';
import type { Source } from '@redocly/openapi-core';
import { findProblems, subjectsOf } from '../find-problems.ts';
import { rules } from '../generated/rules.ts';
import type { Problem } from '../rule.ts';
import { documentsKeepTheSpecification } from '../rules/documents-keep-the-specification.ts';
import type { ContractUnderLint } from '../subjects/contract-under-lint.ts';
import { problemsInSwagger } from '../subjects/demands-on-swagger.ts';

interface EnginePlace {
  readonly source: Source;
  readonly pointer: string;
}

/** The used part of the engine's context. */
interface EngineContext {
  readonly location: EnginePlace;
  report(problem: { message: string; suggest: string[]; location: EnginePlace; from?: EnginePlace }): void;
}

/** The rules by id. The engine walks a copy; our rules look at the contract itself. */
export function ownRules(contract: ContractUnderLint, progress: Progress) {
  const subjects = subjectsOf(contract);
  return Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      visitorOf(() => {
        progress(`asking ${rule.id}`);
        return findProblems(rule, subjects);
      }),
    ]),
  );
}

/** The rules for Swagger 2.0, whose schemas are judged after their conversion. */
export function ownRulesForSwagger(root: JsonObject) {
  return { [documentsKeepTheSpecification.id]: visitorOf(() => problemsInSwagger(root)) };
}

/** `through` is the operation through which a problem was found. */
interface ProblemThrough extends Problem {
  readonly through?: { readonly at: { readonly pointer: string } } | undefined;
}

function visitorOf(find: () => readonly ProblemThrough[]) {
  return () => ({
    Root: {
      leave(_: unknown, { location: { source }, report }: EngineContext) {
        for (const { at, message, advice, through } of find()) {
          const from = through && { source, pointer: through.at.pointer };
          report({ message, suggest: [advice], location: { source, pointer: at }, ...(from && { from }) });
        }
      },
    },
  });
}

/**
 * The rules that a configuration may name: our rules by id and by their name in the
 * engine, and the rules of the engine. Loading takes long.
 */
export async function knownRules(): Promise<ReadonlySet<string>> {
  const { createConfig } = await import('@redocly/openapi-core');
  const config = await createConfig({ extends: ['all'] });
  const ofEngine = Object.values(config.rules).flatMap((ofVersion) => Object.keys(ofVersion));
  return new Set([...rules.flatMap(({ id }) => [id, ownName(id)]), ...ofEngine]);
}

/** The prefix of our ids in the engine and in a redocly.yaml. */
export const prefix = 'lunarest/';

export function ownName(id: string): string {
  return `${prefix}${id}`;
}
