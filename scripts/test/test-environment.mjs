// @ts-check
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseEnv } from "node:util"

/** What configures an app of this project, and so would change a test. */
const CONFIGURES_THE_APP =
  /^(DATABASE_URL|REDIS_URL|PORT|COOKIE_|JWT_|(STORE|ADMIN|AUTH)_CORS$|MEDUSA_|ESD_|SMTP_|DB_|TEST_)/
/** Medusa loads these in tests as well, but replaces no variable that is set. */
const ENV_FILES = [".env", ".env.test"]

/**
 * The environment of the tests: this process's without anything that
 * configures the app, be it set in the shell or in a .env file.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(root, env) {
  const own = Object.entries(env).filter(
    ([name]) => !CONFIGURES_THE_APP.test(name)
  )
  const fromFiles = ENV_FILES.map((file) => join(root, file))
    .filter((file) => existsSync(file))
    .flatMap((file) => Object.keys(parseEnv(readFileSync(file, "utf8"))))
  return {
    // set LOG_LEVEL=info to see all that Medusa says
    LOG_LEVEL: "warn",
    ...Object.fromEntries(fromFiles.map((name) => [name, ""])),
    ...Object.fromEntries(own),
    NODE_ENV: "test",
  }
}
