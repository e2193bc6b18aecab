// @ts-check
import { existsSync } from "node:fs"
import { createConfig } from "./eslint/create-config.mjs"

const PROJECTS = ["tsconfig.check.json", "apps/storefront/tsconfig.json"]

export default createConfig({
  root: import.meta.dirname,
  projects: PROJECTS.filter((file) => existsSync(file)),
})
