import { closeServer } from "./close-server"
import { createApp } from "./create-app"
import { createServices } from "./create-services"
import { openDatabase } from "./database/open-database"
import { listen } from "./listen"
import { parseOptions } from "./parse-options"
import type { SandboxDependencies } from "./sandbox-dependencies"
import { sandboxOptions, type SandboxOptions } from "./sandbox-options"

/** A sandbox that listens. */
export type Sandbox = {
  /** Base URL: the service, the authority of the token endpoint, and the page. */
  url: string
  /** Stops it; its data stays in the database. A second call waits for the first. */
  close(): Promise<void>
}

/**
 * Starts a sandbox: opens its database, fills an empty catalogue, listens on
 * 127.0.0.1. Used by `main.ts`, the demo and tests.
 *
 * @throws Error when an option cannot be used, the port is in use or the
 * database cannot be reached.
 */
export async function startSandbox(
  options: SandboxOptions,
  dependencies: SandboxDependencies = {}
): Promise<Sandbox> {
  const settings = parseOptions(
    sandboxOptions,
    options,
    "The sandbox's options"
  )
  const dataSource = await openDatabase(settings.databaseUrl)

  try {
    const services = await createServices(dataSource, settings, dependencies)
    const { server, url } = await listen(createApp(services), settings.port)

    let closing: Promise<void> | undefined
    const close = async () => {
      services.held.drop()
      await closeServer(server)
      await dataSource.destroy()
    }

    return { url, close: () => (closing ??= close()) }
  } catch (error) {
    await dataSource.destroy()
    throw error
  }
}
