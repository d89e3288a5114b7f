// A resolver for documents that refer to nothing outside themselves.
import { BaseResolver, ResolveError, type Source } from '@redocly/openapi-core';

export class Nowhere extends BaseResolver {
  override async loadExternalRef(path: string): Promise<Source> {
    throw new ResolveError(new Error(`${path} is not within the document`));
  }
}
