// Removes the fields of a packed manifest that only this repository needs.
const ours = '@lunarest/source';

module.exports = {
  hooks: {
    beforePacking({ devDependencies, jest, scripts, ...manifest }) {
      return { ...manifest, ...withoutSources('exports', manifest), ...withoutSources('imports', manifest) };
    },
  },
};

function withoutSources(field, manifest) {
  return manifest[field] === undefined ? {} : { [field]: pruned(manifest[field]) };
}

/** The conditions without the one for the sources, which are not packed. */
function pruned(target) {
  if (typeof target !== 'object' || target === null) return target;
  const kept = Object.entries(target).filter(([condition]) => condition !== ours);
  return Object.fromEntries(kept.map(([condition, inner]) => [condition, pruned(inner)]));
}
