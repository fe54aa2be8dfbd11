/** Who may import whom: docs/architecture.md, "Layers". */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'src/domain holds rules only: it imports nothing of ours and no framework.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'plugin-cores-are-pure',
      comment: 'plugins/*/core imports nothing but itself and Node.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/core/' },
      to: { pathNot: '^plugins/$1/core/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'plugins-know-no-domain',
      comment: 'What a plugin needs from the domain arrives in its options.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: '^(collections|src|payload\\.config)' },
    },
    {
      name: 'plugins-do-not-know-each-other',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/', pathNot: '^plugins/$1/' },
    },
    {
      name: 'collections-do-not-reach-up',
      comment: 'Collections import domain rules, field factories and types; never operations, pages or the server.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/(app|operations|server|ui|demo)/' },
    },
    {
      name: 'operations-do-not-render',
      severity: 'error',
      from: { path: '^src/(operations|server|domain)/' },
      to: { path: '^src/(app|ui)/' },
    },
    {
      name: 'ui-is-presentation',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(src/(app|operations|server)/|collections/|plugins/)' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.site|\\.data|node_modules)/|payload-types' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
