import { spawn } from "node:child_process"
import { once } from "node:events"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { databaseUrl } from "./database-url"

/** The sandbox as the program of its own that it is. */
export type SandboxProcess = { url: string; stop(): Promise<void> }

type Settings = {
  /** Name of its database; created where it is missing. */
  database: string
  /** Folder for its list of clients. */
  folder: string
  clients: object[]
  /** How long it takes licences back. Default: its own, 30 days. */
  returnWindowDays?: number
}

/** Starts the sandbox and waits until it listens. */
export async function startSandboxProcess({
  database,
  folder,
  clients,
  returnWindowDays,
}: Settings): Promise<SandboxProcess> {
  const file = join(folder, "clients.json")
  await writeFile(file, JSON.stringify(clients))

  const child = spawn(
    process.execPath,
    ["--import", "tsx", "apps/microsoft-esd-sandbox/main.ts"],
    {
      env: {
        PATH: process.env.PATH,
        SANDBOX_DATABASE_URL: databaseUrl(database),
        SANDBOX_PORT: "0",
        SANDBOX_CLIENTS_FILE: file,
        ...(returnWindowDays !== undefined && {
          SANDBOX_RETURN_WINDOW_DAYS: String(returnWindowDays),
        }),
      },
      stdio: ["ignore", "pipe", "inherit"],
    }
  )
  const exited = once(child, "exit")
  const lines = createInterface({ input: child.stdout })
  const [line] = (await Promise.race([
    once(lines, "line"),
    exited.then(([code]) => {
      throw new Error(`The sandbox ended with ${code} before it listened.`)
    }),
  ])) as [string]

  return {
    url: JSON.parse(line).listening,
    async stop() {
      child.kill("SIGTERM")
      await exited
    },
  }
}
