import { readSettings } from "./server/read-settings"
import { startStorefront } from "./server/start-storefront"

/** Serves the built shop; settings come by the environment, and one line says it is ready. */
async function main(): Promise<void> {
  const storefront = await startStorefront(readSettings(process.env))
  process.stdout.write(`${JSON.stringify({ listening: storefront.url })}\n`)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(
      signal,
      () => void storefront.close().then(() => process.exit(0))
    )
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The storefront did not start: ${String(error)}\n`)
  process.exitCode = 1
})
