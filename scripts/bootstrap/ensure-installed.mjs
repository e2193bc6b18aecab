// @ts-check
import { spawn } from "node:child_process"
import { once } from "node:events"
import { missingDependencies } from "./missing-dependencies.mjs"

/**
 * Runs `npm install` when a dependency is missing or not in the version that
 * package.json asks for. Used by every script before it imports a package.
 *
 * @param {string} root
 * @param {(sentence: string) => void} say
 * @throws when npm fails; its own output has said why
 */
export async function ensureInstalled(root, say) {
  const missing = missingDependencies(root)
  if (!missing.length) return
  say(
    missing.length > 5
      ? "Installing the dependencies (two to three minutes the first time)"
      : `Installing ${missing.join(", ")}`
  )
  // node_modules without devDependencies would be of no use here
  const { NODE_ENV: _, npm_execpath: npm, ...env } = process.env
  const args = ["install", "--include=dev", "--no-audit", "--no-fund"]
  const child = npm?.endsWith("js")
    ? spawn(process.execPath, [npm, ...args], {
        cwd: root,
        env,
        stdio: "inherit",
      })
    : spawn("npm", args, { cwd: root, env, stdio: "inherit" })
  const [code] = await once(child, "exit")
  if (code === 0) return
  throw new Error(
    "npm install did not succeed. Put right what it says above and try again."
  )
}
