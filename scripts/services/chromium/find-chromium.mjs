// @ts-check
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { findOnPath } from "../../processes/find-on-path.mjs"
import { unpackProgram } from "../debian/unpack-program.mjs"

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
]

const INSTALL = [
  "No Chromium was found. Set CHROMIUM_PATH to a Chromium or Chrome, or install one:",
  "  Debian           sudo apt-get install chromium",
  "  Fedora           sudo dnf install chromium",
  "  Alpine           sudo apk add chromium",
  "  Arch             sudo pacman -S chromium",
].join("\n")

/**
 * A Chromium (or Chrome) for the browser tests: the one that CHROMIUM_PATH
 * names, the machine's own, else Debian's package unpacked into the cache
 * folder, which needs no rights.
 *
 * @param {object} folders
 * @param {string} folders.cache
 * @param {string} folders.logs
 * @returns {Promise<import("../debian/unpack-program.mjs").Program>}
 * @throws with what to install where there is none
 */
export async function findChromium({ cache, logs }) {
  const command = process.env.CHROMIUM_PATH || findOnPath(NAMES)
  if (command) return { command, env: process.env }
  if (!findOnPath(["apt-get"]) || !findOnPath(["dpkg"])) {
    throw new Error(INSTALL)
  }
  try {
    const { env, ...program } = await unpackProgram({
      // Without a font there is no text to see.
      packages: ["chromium", "fonts-liberation"],
      program: "usr/lib/chromium/chromium",
      folder: cache,
      logs,
    })
    return { ...program, env: { ...env, FONTCONFIG_FILE: writeFonts(cache) } }
  } catch (cause) {
    const { message } = /** @type {Error} */ (cause)
    throw new Error(
      `${INSTALL}\n(Unpacking Debian's package failed: ${message})`,
      { cause }
    )
  }
}

/**
 * Tells the unpacked Chromium where fonts are: the machine's and the unpacked
 * ones.
 *
 * @param {string} cache
 * @returns {string} path of a file for fontconfig
 */
function writeFonts(cache) {
  const unpacked = join(cache, `debian-${process.arch}`, "usr/share/fonts")
  const file = join(cache, "fonts.conf")
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${unpacked}</dir>
  <cachedir>${join(cache, "font-cache")}</cachedir>
</fontconfig>
`
  )
  return file
}
