// @ts-check
import { join } from "node:path"
import { projectRoot } from "../project-root.mjs"
import { keepDirectives } from "./keep-directives.mjs"

const SOURCES = join(projectRoot, "src")

/**
 * Builds the storefront as ES modules, a file each, so that a shop's bundler
 * takes only what the shop uses, and Next.js finds "use client" in just those
 * files that need it. React stays the shop's own.
 *
 * @type {import("vite").InlineConfig}
 */
export default {
  configFile: false,
  root: projectRoot,
  logLevel: "warn",
  publicDir: false,
  plugins: [keepDirectives()],
  // also where NODE_ENV says "test" or "development"
  esbuild: { jsx: "automatic", jsxDev: false },
  build: {
    outDir: join(projectRoot, ".medusa/server/src"),
    // what Medusa built lies there too
    emptyOutDir: false,
    target: "es2022",
    minify: false,
    lib: { entry: join(SOURCES, "storefront/index.ts"), formats: ["es"] },
    rollupOptions: {
      external: /^react($|\/)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: SOURCES,
        entryFileNames: "[name].mjs",
      },
    },
  },
}
