import { spawn } from "node:child_process"
import { once } from "node:events"
import { text } from "node:stream/consumers"

const END_WITH_PARENT = require.resolve("./end-with-parent.cjs")
const CLI = "node_modules/@medusajs/cli/cli.js"

/** What the doctor printed, and what its process ended with. */
export type DoctorRun = { code: number | null; output: string }

/**
 * Runs the doctor as a merchant does, on the database of the test.
 *
 * @param env what differs from the environment of the test
 */
export async function runDoctor(
  databaseUrl: string,
  env: Record<string, string> = {}
): Promise<DoctorRun> {
  const args = [
    "--require",
    END_WITH_PARENT,
    CLI,
    "exec",
    "./src/scripts/doctor.ts",
  ]
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: "error",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, "close"),
  ])

  return { code: code as number | null, output: stdout + stderr }
}
