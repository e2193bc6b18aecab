import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"

const END_WITH_PARENT = require.resolve("./end-with-parent.cjs")
const CLI = "node_modules/@medusajs/cli/cli.js"

/** A process of the app that works off queues and serves no shop. */
export type WorkerProcess = {
  /** Ends it as an orchestrator would: jobs in flight are finished. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/**
 * Starts the app as `medusa start` in worker mode on the database of the test,
 * and waits until it is ready.
 *
 * @param more environment that differs from that of the test
 */
export async function startWorker(
  databaseUrl: string,
  more: Record<string, string> = {}
): Promise<WorkerProcess> {
  const args = ["--require", END_WITH_PARENT, CLI, "start", "--port", "0"]
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      MEDUSA_WORKER_MODE: "worker",
      LOG_LEVEL: "info",
      ...more,
    },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  const exited = once(child, "exit")
  const log: string[] = []
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      createInterface({ input: stream }).on("line", (line) => {
        log.push(line)

        if (line.includes("Server is ready")) {
          resolve()
        }
      })
    }
  })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      process.kill(-(child.pid as number), signal)
      await exited
    }
  }

  await Promise.race([
    ready,
    exited.then(() => {
      throw new Error(`The worker ended at once:\n${log.slice(-20).join("\n")}`)
    }),
  ])

  return { stop: () => end("SIGTERM"), kill: () => end("SIGKILL") }
}
