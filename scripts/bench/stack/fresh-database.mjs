// @ts-check
import { withClient } from "./with-client.mjs"

/**
 * Makes a database anew: empty, or as a copy of another.
 *
 * @param {string} url
 * @param {string} [templateUrl] of the same server; nobody may be connected
 */
export async function freshDatabase(url, templateUrl) {
  const server = Object.assign(new URL(url), { pathname: "postgres" })
  await withClient(server.href, async (client) => {
    const name = client.escapeIdentifier(nameIn(url))
    const template = templateUrl ? nameIn(templateUrl) : "template1"
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(
      `create database ${name} template ${client.escapeIdentifier(template)}`
    )
  })
}

/** @param {string} url */
function nameIn(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}
