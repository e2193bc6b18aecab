import { z } from "zod"
import { sandboxClient } from "./sandbox-client"

const RETURN_WINDOW_DAYS = 30

/** How a sandbox is started. */
export const sandboxOptions = z.strictObject({
  /** PostgreSQL database of the sandbox's own; created where it is missing. */
  databaseUrl: z.url({
    protocol: /^postgres(ql)?$/,
    error: "must be a URL like postgres://user@localhost:5432/esd_sandbox",
  }),
  /** Port on 127.0.0.1. Default: 0, any free one. */
  port: z.int().min(0).max(65_535).default(0),
  /** Clients that may use it. */
  clients: z.array(sandboxClient).min(1, "must name at least one client"),
  /** For how many days an unused licence can be returned; 0: not at all. Default: 30. */
  returnWindowDays: z.number().min(0).default(RETURN_WINDOW_DAYS),
  /** Whether every request gets a line in the log. Default: false. */
  log: z.boolean().default(false),
})

/** Checked options. */
export type SandboxSettings = z.output<typeof sandboxOptions>

/** Options as a caller writes them. */
export type SandboxOptions = z.input<typeof sandboxOptions>
