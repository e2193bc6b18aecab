import { readSandboxEnvironment } from "./sandbox-environment"
import { startSandbox } from "./start-sandbox"

/** The sandbox as a program: says where it listens in one line of JSON, and stops on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const sandbox = await startSandbox(readSandboxEnvironment(process.env))

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void sandbox.close())
  }
  process.stdout.write(`${JSON.stringify({ listening: sandbox.url })}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n`
  )
  process.exitCode = 1
})
