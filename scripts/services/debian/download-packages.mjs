// @ts-check
import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { runCommand } from "../../processes/run-command.mjs"

/**
 * Downloads Debian (or Ubuntu) packages and those they need that this machine
 * does not have. Where the machine's lists are empty, as in a container, new ones
 * are loaded into the folder; the machine's own stay as they are.
 *
 * @param {object} options
 * @param {string[]} options.names
 * @param {string} options.folder
 * @param {string} options.logs
 * @returns {Promise<string[]>} paths of .deb files
 */
export async function downloadPackages({ names, folder, logs }) {
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
  let needed = await neededPackages(apt, names, lists).catch(() => [])
  if (!needed.length) {
    lists = ownLists(folder)
    await apt(["update", ...lists])
    needed = await neededPackages(apt, names, lists)
  }
  await apt(["download", ...needed, ...lists])
  return readdirSync(packages)
    .filter((file) => file.endsWith(".deb"))
    .map((file) => join(packages, file))
}

/**
 * @param {(args: string[]) => Promise<string>} apt
 * @param {string[]} names
 * @param {string[]} lists
 */
async function neededPackages(apt, names, lists) {
  const plan = await apt([
    ...["install", ...names, "--simulate", "--no-install-recommends"],
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
