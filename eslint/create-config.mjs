// @ts-check
import { join } from "node:path"
import js from "@eslint/js"
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript"
import { importX } from "eslint-plugin-import-x"
import tseslint from "typescript-eslint"
import { cipherBans, dynamicImportBans, environmentBans } from "./bans.mjs"
import { roomRule } from "./room-rule.mjs"
import { rooms } from "./rooms.mjs"

const SCRIPTS = ["**/*.{js,mjs,cjs}"]
const TYPED = ["{src,apps,integration-tests}/**/*.{ts,tsx}"]
const TESTS = ["**/__tests__/**", "integration-tests/**"]
const MAX_LINES = 250

/**
 * The project's lint rules. A function of the root folder, so that the rules'
 * own test can lay them over a small project of its own.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {string[]} options.projects tsconfig files for rules that need types
 * @returns {import("eslint").Linter.Config[]}
 */
export function createConfig({ root, projects }) {
  const project = projects.map((file) => join(root, file))
  return /** @type {import("eslint").Linter.Config[]} */ ([
    {
      ignores: [
        ...["**/node_modules", ".medusa", ".demo", ".cache", "**/dist"],
        ...["coverage", "test-artefacts", "**/*.d.ts"],
      ],
    },
    {
      // what is wrong is put right, not excused in a comment
      linterOptions: { noInlineConfig: true },
    },
    js.configs.recommended,
    ...tseslint.configs.recommended,
    {
      plugins: { "import-x": importX, esd: { rules: { room: roomRule } } },
      settings: {
        ...importX.flatConfigs.typescript.settings,
        "import-x/resolver-next": [createTypeScriptImportResolver({ project })],
      },
      rules: {
        "import-x/no-cycle": ["error", { ignoreExternal: true }],
        "import-x/no-self-import": "error",
        "max-lines": ["error", MAX_LINES],
        // a licence file or a mail may hold any character
        "no-control-regex": "off",
        eqeqeq: ["error", "always", { null: "ignore" }],
        "@typescript-eslint/consistent-type-imports": [
          "error",
          { fixStyle: "inline-type-imports" },
        ],
        "@typescript-eslint/no-unused-vars": [
          "error",
          { argsIgnorePattern: "^_", ignoreRestSiblings: true },
        ],
      },
    },
    {
      files: TYPED,
      languageOptions: {
        parserOptions: { project, tsconfigRootDir: root },
      },
      rules: {
        "no-console": "error",
        "@typescript-eslint/await-thenable": "error",
        "@typescript-eslint/no-floating-promises": "error",
        "@typescript-eslint/no-misused-promises": [
          "error",
          { checksVoidReturn: { attributes: false } },
        ],
        "@typescript-eslint/only-throw-error": "error",
        "@typescript-eslint/switch-exhaustiveness-check": "error",
      },
    },
    {
      files: ["src/**"],
      ignores: TESTS,
      rules: {
        "@typescript-eslint/no-unsafe-return": "error",
        "import-x/no-extraneous-dependencies": [
          "error",
          { devDependencies: false, packageDir: root },
        ],
        "no-restricted-syntax": [
          "error",
          ...environmentBans,
          ...cipherBans,
          ...dynamicImportBans,
        ],
      },
    },
    {
      // its room names the packages that a host's dashboard brings
      files: ["src/admin/**"],
      rules: { "import-x/no-extraneous-dependencies": "off" },
    },
    {
      files: ["src/modules/esd/lib/token-cipher.ts"],
      rules: {
        "no-restricted-syntax": [
          "error",
          ...environmentBans,
          ...dynamicImportBans,
        ],
      },
    },
    {
      // node's own globals are checked by the type checker
      files: SCRIPTS,
      rules: {
        "no-undef": "off",
        "@typescript-eslint/no-require-imports": "off",
      },
    },
    {
      // models that refer to each other do so in functions, as Medusa wants it
      files: ["src/modules/*/models/**"],
      rules: { "import-x/no-cycle": "off" },
    },
    {
      files: ["**/migrations/**", ...TESTS],
      rules: { "max-lines": "off" },
    },
    ...rooms.map((room) => ({
      files: [`${room.room}/**`],
      rules: { "esd/room": ["error", room] },
    })),
  ])
}
