// How an older release is made of the newest one: the generator and the lint apply overlays with the same functions.

export { applyOverlay, type Location, type UpdateListener } from './apply-overlay.ts';
export { pruneComponents } from './prune-components.ts';
export { stampMediaType } from './stamp-media-type.ts';
