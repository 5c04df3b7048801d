// Who may import whom (docs: ARCHITECTURE.md). tests/tidy plants a violation of each rule and expects it to fail.
const room = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
})
module.exports = {
  forbidden: [
    room(
      'core-imports-nothing',
      '^core/',
      '^(contracts|i18n|server|web|cli|tests|tools)/',
      'core is pure: it imports only itself',
    ),
    {
      name: 'core-uses-no-node',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-uses-few-packages',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.test\\.ts$' },
      to: {
        path: 'node_modules',
        pathNot: 'node_modules/(chrono-node|email-reply-parser|tinyld|franc|efficient-language-detector|eld)',
      },
    },
    room('i18n-imports-nothing', '^i18n/', '^(core|contracts|server|web|cli)/', 'words know no rules'),
    room(
      'contracts-import-core',
      '^contracts/',
      '^(server|web|cli|i18n)/',
      'contracts are what outsiders may rely on',
    ),
    room(
      'platform-knows-no-feature',
      '^server/src/platform/',
      '^server/src/(features|app)/',
      'platform knows no feature',
    ),
    {
      name: 'feature-by-its-front-door',
      severity: 'error',
      comment: 'import another feature by its index.ts only',
      from: { path: '^server/src/features/([^/]+)/' },
      to: { path: '^server/src/features/([^/]+)/', pathNot: '^server/src/features/($1/|[^/]+/index\\.ts$)' },
    },
    room(
      'features-know-no-app',
      '^server/src/features/',
      '^server/src/app/',
      'the composition root composes features, not the reverse',
    ),
    room('web-is-a-client', '^web/', '^(server|cli)/', 'the desk is a client of the public API'),
    {
      name: 'page-imports-no-page',
      severity: 'error',
      from: { path: '^web/src/pages/([^/]+)/' },
      to: { path: '^web/src/pages/([^/]+)/', pathNot: '^web/src/pages/$1/' },
    },
    room(
      'ui-knows-no-application',
      '^web/src/ui/',
      '^(contracts|web/src/(pages|lib|app))',
      'ui components draw from data only',
    ),
    {
      name: 'cli-is-a-client',
      severity: 'error',
      comment: 'only main.ts hands over to the server for roles that are the server',
      from: { path: '^cli/', pathNot: '^cli/src/main\\.ts$' },
      to: { path: '^(server|web)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
