// Reads, bundles, overlays and resolves any OpenAPI document.

export { hasParts, isEscapedIn, isWithoutContent } from './applied.ts';
export { bundleDocument, type OpenApiDocument } from './bundle/bundle.ts';
export type { BundleOptions } from './bundle/bundler.ts';
export type { FileReader } from './bundle/files.ts';
export { hoistedFrom } from './bundle/hoisted-components.ts';
export type { FilePlace, Locate } from './bundle/origins.ts';
export { referenceReplacedBy } from './bundle/origins.ts';
export { isBroken, markBroken } from './bundle/place.ts';
export {
  type ContractReader,
  openContract,
  type ReleaseInFiles,
  readContract,
} from './contract/read-contract.ts';
export {
  type ReleaseDocument,
  releasesOf,
  unmatchedStatus,
  type WrittenContract,
} from './contract/release.ts';
export { BrokenReference, DocumentError, reasonOf } from './document-error.ts';
export { fileReader, readSourceFile, shownPath } from './file-reader.ts';
export {
  isData,
  type KindName,
  keywordOut,
  kindAt,
  memberOfKind,
  methods,
} from './grammar.ts';
export {
  isArray,
  isNumeric,
  isObject,
  type Json,
  type JsonObject,
  mapItems,
  mapJson,
  mapMembers,
  mapObjects,
  memberOf,
  narrowInteger,
  objectAt,
  pointerTo,
  showJson,
  showSorted,
  stepsOf,
  stringsAt,
  stringsOf,
  valueAt,
} from './json/json.ts';
export { pointerIn } from './json/references.ts';
export { withoutBigInt } from './json/without-big-int.ts';
export {
  descriptionOf,
  fieldsIn,
  follow,
  followed,
  itemsIn,
  type Located,
  locateRoot,
  memberIn,
  objectIn,
  objectItemsIn,
  objectsIn,
  targetOf,
} from './located.ts';
export { type Node, nodesOf, nodesWithReferringSchemas, referencesOf } from './nodes.ts';
export { once, onceFor, onceForPair } from './once.ts';
export { applyOverlay } from './overlay/apply-overlay.ts';
export { pruneComponents } from './overlay/prune-components.ts';
export { stampMediaType } from './overlay/stamp-media-type.ts';
export { anchoredAt } from './schema/anchored.ts';
export { areEquivalent } from './schema/are-equivalent.ts';
export { heirsOf } from './schema/heirs.ts';
export { besideReference, isAnnotation, isForeign } from './schema/keywords.ts';
export { mappedComponent, markAlternatives } from './schema/marked-alternatives.ts';
export type { Position } from './source/position.ts';
export { readSource, type SourceFile } from './source/source-file.ts';
export { isOpenApi30 } from './version.ts';
