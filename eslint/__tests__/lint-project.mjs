// @ts-check
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { ESLint } from "eslint"
import { createConfig } from "../create-config.mjs"

/** What makes a folder a project, with two packages, one of them declared. */
const PROJECT = {
  "package.json": JSON.stringify({ dependencies: { declared: "1" } }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, types: [], lib: ["ES2022"] },
    include: ["**/*.ts"],
  }),
  "node_modules/declared/package.json": "{}",
  "node_modules/declared/index.js": "",
  "node_modules/undeclared/package.json": "{}",
  "node_modules/undeclared/index.js": "",
}

/**
 * Lints a small project with this project's rules.
 *
 * @param {Record<string, string>} files path and content of each
 * @returns {Promise<Record<string, string[]>>} the rules that each file breaks
 */
export async function lintProject(files) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "esd-lint-")))
  try {
    for (const [name, content] of Object.entries({ ...PROJECT, ...files })) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), content)
    }
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: createConfig({ root, projects: ["tsconfig.json"] }),
    })
    const results = await eslint.lintFiles(Object.keys(files))
    return Object.fromEntries(
      results.map(({ filePath, messages }) => [
        relative(root, filePath),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      ])
    )
  } finally {
    rmSync(root, { recursive: true })
  }
}
