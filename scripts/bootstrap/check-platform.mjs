// @ts-check
const OLDEST = { major: 20, minor: 19 }
const TOO_OLD_22 = { major: 22, minor: 12 }

/**
 * What is wrong with the machine for this project, in one sentence; null if
 * nothing is. Medusa and one of our libraries (`require` of ES modules) need
 * these versions of Node.js.
 *
 * @param {{ version: string, platform: string }} machine
 * @returns {string | null}
 */
export function checkPlatform({ version, platform }) {
  const [major, minor] = version.replace("v", "").split(".").map(Number)
  const isOld =
    major < OLDEST.major ||
    major === 21 ||
    [OLDEST, TOO_OLD_22].some((v) => v.major === major && minor < v.minor)
  if (isOld) {
    return `This project needs Node.js 20.19 or newer, or 22.12 or newer; this is ${version}. Install one from https://nodejs.org.`
  }
  if (platform === "win32") {
    return "This project's scripts run on Linux and macOS. On Windows, run them inside WSL 2."
  }
  return null
}
