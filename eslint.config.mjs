// @ts-check
import { createConfig } from "./eslint/create-config.mjs"

export default createConfig({
  root: import.meta.dirname,
  projects: ["tsconfig.check.json"],
})
