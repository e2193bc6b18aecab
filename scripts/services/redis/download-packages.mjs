// @ts-check
import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"

/**
 * Downloads the package redis-server and those it needs that this machine does
 * not have. Where the machine's lists are empty, as in a container, new ones
 * are loaded into the folder; the machine's own stay as they are.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.logs
 * @returns {Promise<string[]>} paths of .deb files
 */
export async function downloadPackages({ folder, logs }) {
  const packages = join(folder, "packages")
  rmSync(packages, { recursive: true, force: true })
  mkdirSync(packages, { recursive: true })
  /** @param {string[]} args */
  const apt = (args) =>
    runCommand({
      name: `apt-get ${args[0]}`,
      command: "apt-get",
      args: [...args, "--option", "APT::Sandbox::User=root"],
      cwd: packages,
      env: { ...process.env, LC_ALL: "C", DEBIAN_FRONTEND: "noninteractive" },
      logFile: join(logs, `apt-${args[0]}.log`),
    })

  /** @type {string[]} */
  let lists = []
  let names = await neededPackages(apt, lists).catch(() => [])
  if (!names.length) {
    lists = ownLists(folder)
    await apt(["update", ...lists])
    names = await neededPackages(apt, lists)
  }
  await apt(["download", ...names, ...lists])
  return readdirSync(packages)
    .filter((file) => file.endsWith(".deb"))
    .map((file) => join(packages, file))
}

/**
 * @param {(args: string[]) => Promise<string>} apt
 * @param {string[]} lists
 */
async function neededPackages(apt, lists) {
  const plan = await apt([
    ...["install", "redis-server", "--simulate", "--no-install-recommends"],
    ...lists,
  ])
  return [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name)
}

/** @param {string} folder */
function ownLists(folder) {
  const options = {
    "Dir::State::Lists": join(folder, "apt", "lists"),
    "Dir::Cache": join(folder, "apt", "cache"),
  }
  return Object.entries(options).flatMap(([name, path]) => {
    mkdirSync(join(path, "partial"), { recursive: true })
    return ["--option", `${name}=${path}`]
  })
}
