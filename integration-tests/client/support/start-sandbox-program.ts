import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { Client } from "pg"
import type { SandboxClient } from "../../../apps/microsoft-esd-sandbox"
import { databaseUrl } from "../../support/database-url"

/** The sandbox in a process of its own, with a database of its own. */
export type SandboxProgram = { url: string; stop(): Promise<void> }

/** Starts it as anybody would, so that nothing but a socket is between it and the client. */
export async function startSandboxProgram(
  clients: SandboxClient[]
): Promise<SandboxProgram> {
  const database = `esd_client_test_${randomBytes(6).toString("hex")}`
  const folder = await mkdtemp(join(tmpdir(), "esd-client-test-"))
  const clientsFile = join(folder, "clients.json")
  await writeFile(clientsFile, JSON.stringify(clients))

  const program = spawn(
    process.execPath,
    ["--import", "tsx", "apps/microsoft-esd-sandbox/main.ts"],
    {
      cwd: join(__dirname, "../../.."),
      env: {
        PATH: process.env.PATH,
        SANDBOX_DATABASE_URL: databaseUrl(database),
        SANDBOX_CLIENTS_FILE: clientsFile,
      },
      stdio: ["ignore", "pipe", "inherit"],
    }
  )
  const stop = async () => {
    await stopProgram(program)
    await dropDatabase(database)
    await rm(folder, { recursive: true, force: true })
  }

  try {
    return { url: await addressOf(program), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function addressOf(program: ChildProcess): Promise<string> {
  if (program.stdout) {
    for await (const line of createInterface(program.stdout)) {
      return (JSON.parse(line) as { listening: string }).listening
    }
  }

  throw new Error("The sandbox ended before it was ready; see its output.")
}

async function stopProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    const ended = once(program, "exit")
    program.kill("SIGTERM")
    await ended
  }
}

async function dropDatabase(name: string): Promise<void> {
  const server = new Client({ connectionString: databaseUrl("postgres") })

  await server.connect()
  await server.query(`drop database if exists "${name}" with (force)`)
  await server.end()
}
