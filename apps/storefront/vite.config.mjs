// @ts-check
import { fileURLToPath } from "node:url"
import { defineConfig } from "vite"

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at("web"),
  publicDir: at("web/public"),
  // the root's tsconfig is Medusa's
  esbuild: { jsx: "automatic", tsconfigRaw: {} },
  resolve: {
    alias: {
      // as a shop has it that installed the package
      "medusa-plugin-microsoft-esd/storefront": at(
        "../../src/storefront/index.ts"
      ),
    },
  },
  build: {
    outDir: at("../../.cache/storefront"),
    emptyOutDir: true,
    target: "es2022",
    rollupOptions: {
      onwarn(warning, warn) {
        // "use client" is meant for others
        if (!/MODULE_LEVEL_DIRECTIVE|SOURCEMAP/.test(warning.code ?? "")) {
          warn(warning)
        }
      },
    },
  },
})
