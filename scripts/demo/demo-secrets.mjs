// @ts-check
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * @typedef {object} DemoSecrets
 * @property {string} jwtSecret
 * @property {string} cookieSecret
 * @property {string} encryptionKey 32 bytes, base64
 * @property {string} password of all the demo's logins
 * @property {boolean} isNew whether they were made just now
 */

/**
 * The demo's secrets: random, made at its first run, readable for nobody else.
 *
 * @param {string} folder
 * @returns {DemoSecrets}
 */
export function demoSecrets(folder) {
  const file = join(folder, "secrets.json")
  if (existsSync(file)) {
    return { ...JSON.parse(readFileSync(file, "utf8")), isNew: false }
  }
  const secrets = {
    jwtSecret: randomBytes(32).toString("base64url"),
    cookieSecret: randomBytes(32).toString("base64url"),
    encryptionKey: randomBytes(32).toString("base64"),
    password: `demo-${randomBytes(6).toString("hex")}`,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return { ...secrets, isNew: true }
}
