import { readFileSync } from "node:fs"
import { z } from "zod"
import { parseOptions } from "./parse-options"
import type { SandboxOptions } from "./sandbox-options"

const environment = z.object({
  /** PostgreSQL database of the sandbox's own; created where it is missing. */
  SANDBOX_DATABASE_URL: z.string("must be set to a PostgreSQL URL"),
  /** JSON file with an array of clients. */
  SANDBOX_CLIENTS_FILE: z.string("must be set to the path of a JSON file"),
  /** Port on 127.0.0.1. Default: any free one. */
  SANDBOX_PORT: z.coerce.number("must be a number").optional(),
  /** Days in which an unused licence can be returned. Default: 30. */
  SANDBOX_RETURN_WINDOW_DAYS: z.coerce.number("must be a number").optional(),
  /** `true` writes a line per request to standard error. */
  SANDBOX_LOG: z
    .enum(["true", "false"], 'must be "true" or "false"')
    .optional(),
})

/** The sandbox's options, from the environment of its program. */
export function readSandboxEnvironment(env: NodeJS.ProcessEnv): SandboxOptions {
  const settings = parseOptions(environment, env, "The environment")

  return {
    databaseUrl: settings.SANDBOX_DATABASE_URL,
    clients: readClients(settings.SANDBOX_CLIENTS_FILE),
    port: settings.SANDBOX_PORT,
    returnWindowDays: settings.SANDBOX_RETURN_WINDOW_DAYS,
    log: settings.SANDBOX_LOG === "true",
  }
}

/** What the clients are is checked with all other options. */
function readClients(path: string): SandboxOptions["clients"] {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch (cause) {
    throw new Error(
      `SANDBOX_CLIENTS_FILE cannot be used: ${path} must be a readable JSON file.`,
      { cause }
    )
  }
}
