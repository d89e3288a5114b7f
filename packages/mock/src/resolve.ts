// Follows the references of an OpenAPI document.
import type { OpenApiDocument } from '@lunarest/contract/documents';

export type Node = Readonly<Record<string, unknown>>;

export type Resolve = (value: unknown) => Node;

/**
 * A function that returns the target of a reference, any other object itself, and an empty object for a
 * missing value.
 */
export function resolverOf(document: OpenApiDocument): Resolve {
  return function resolve(value) {
    const node: Node = Object(value ?? {});
    if (typeof node.$ref !== 'string') return node;
    const steps = node.$ref.replace('#/', '').split('/');
    return resolve(steps.reduce((parent: unknown, step) => Object(parent)[step], document));
  };
}
