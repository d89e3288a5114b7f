// A resolver for documents without external references.
import { BaseResolver, ResolveError, type Source } from '@redocly/openapi-core';

export class Nowhere extends BaseResolver {
  override async loadExternalRef(path: string): Promise<Source> {
    throw new ResolveError(new Error(`${path} is not within the document`));
  }
}
