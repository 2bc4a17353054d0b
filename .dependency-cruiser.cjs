/** The walls of docs/house.md: imports run one way, outside things stay at the rim. */
const pure = "^lib/(core|temporal|extraction|timeline|exports)/";
const notTest = "\\.(test|fixture)\\.tsx?$";
const wall = (from, to, comment) => ({
  name: `wall-${from}`,
  severity: "error",
  comment,
  from: { path: `^lib/${from}/`, pathNot: notTest },
  to: { path: "^(lib|app|e2e|scripts|bench)/", pathNot: `^lib/(${[from, ...to].join("|")})/` },
});

module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    wall("core", [], "core holds the shared words and imports nothing of ours"),
    wall("ingestion", ["core"]),
    wall("temporal", ["core"]),
    wall("timeline", ["core"]),
    wall("storage", ["core"]),
    wall("extraction", ["core", "temporal"]),
    wall("exports", ["core", "timeline"]),
    wall("printing", ["core"]),
    wall("workflows", ["core", "ingestion", "temporal", "extraction", "timeline", "exports", "printing", "storage"]),
    wall("cli", [
      "core",
      "ingestion",
      "temporal",
      "extraction",
      "timeline",
      "exports",
      "printing",
      "storage",
      "workflows",
    ]),
    {
      name: "pure-has-no-node",
      severity: "error",
      from: { path: pure, pathNot: notTest },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "chrono-only-in-temporal",
      severity: "error",
      from: { pathNot: "^lib/temporal/" },
      to: { path: "node_modules/chrono-node" },
    },
    {
      name: "prisma-only-in-storage",
      severity: "error",
      from: { pathNot: "^(lib/storage/|prisma\\.config)" },
      to: { path: "node_modules/(@prisma|prisma|better-sqlite3)/|lib/storage/generated" },
    },
    {
      name: "browser-only-in-printing",
      severity: "error",
      from: { path: "^(lib|app)/", pathNot: "^lib/printing/" },
      to: { path: "node_modules/playwright" },
    },
    {
      name: "zoom-only-in-client",
      severity: "error",
      from: { pathNot: "\\.client\\.tsx?$" },
      to: { path: "node_modules/d3-zoom" },
    },
    {
      name: "client-reaches-only-pure",
      severity: "error",
      from: { path: "\\.client\\.tsx?$" },
      to: { path: "^lib/(storage|ingestion|workflows|cli|printing)/", reachable: true },
    },
    {
      name: "no-test-parts-in-product",
      severity: "error",
      from: { pathNot: `${notTest}|^(e2e|scripts|bench)/` },
      to: { path: notTest },
    },
    {
      name: "product-needs-no-dev-dependency",
      severity: "error",
      from: { path: "^(app|lib)/", pathNot: notTest },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(generated|\\.next)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
