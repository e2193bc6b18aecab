// @ts-check
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, watch } from "node:fs"
import { connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { findFreePort } from "../processes/find-free-port.mjs"
import { runCommand } from "../processes/run-command.mjs"
import { startProcess } from "../processes/start-process.mjs"

const SCRIPT = fileURLToPath(
  new URL("./programs/start-listener.mjs", import.meta.url)
)

describe("processes of a script", () => {
  /** @type {string} */
  let folder
  /** @type {string} */
  let logFile

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "esd-processes-"))
    logFile = join(folder, "program.log")
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** A node program given as code. @param {string} code */
  const program = (code) => ({
    name: "The program",
    command: process.execPath,
    args: ["--eval", code],
    logFile,
  })

  /** The script, what it prints, and a connection to what it has started. */
  async function startScript() {
    const script = spawn(process.execPath, [SCRIPT, folder], {
      env: { ...process.env, NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "inherit"],
    })
    const [port] = await once(script.stdout, "data")
    const socket = connect(Number(port), "127.0.0.1")
    await once(socket, "connect")
    // a reset is as good an end as any
    socket.resume().on("error", () => undefined)
    const closed = new Promise((done) => socket.once("close", done))
    return { script, closed, output: text(script.stdout) }
  }

  it("end and leave no folder behind when the script is killed", async () => {
    const { script, closed } = await startScript()
    const watcher = watch(join(folder, "data"))
    const deleted = once(watcher, "change")

    script.kill("SIGKILL")

    await closed
    await deleted
    watcher.close()
  })

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("end in good order on %s", async (signal, exitCode) => {
    const { script, closed, output } = await startScript()
    const exited = once(script, "exit")

    script.kill(/** @type {NodeJS.Signals} */ (signal))

    await closed
    expect(await output).toBe("first task\nsecond task\n")
    expect(await exited).toEqual([exitCode, null])
  })

  it("take a Ctrl-C that npm passes on a second time for one", async () => {
    const { script, output } = await startScript()
    const exited = once(script, "exit")

    script.kill("SIGINT")
    script.kill("SIGINT")

    expect(await output).toBe("first task\nsecond task\n")
    expect(await exited).toEqual([130, null])
  })

  it("are ready when their probe says so", async () => {
    const { ready, stop, ended } = await startProcess(
      program("console.log('up'); setInterval(() => {}, 60000)"),
      (log) => (log.includes("up") ? "ready" : undefined)
    )

    expect(ready).toBe("ready")
    await stop()
    expect((await ended).sentence).toBe("The program ended (SIGTERM).")
  })

  it("are reported with the last lines of their log when they end early", async () => {
    const start = startProcess(
      program("console.error('\\u001b[31mport is taken'); process.exit(3)"),
      () => undefined
    )

    await expect(start).rejects.toThrow(
      /^The program ended \(exit code 3\)\.\nport is taken\n.*program\.log/
    )
  })

  it("are stopped and reported when they are not ready in time", async () => {
    const start = startProcess(
      {
        ...program("setInterval(() => {}, 60000)"),
        readyTimeoutMs: 200,
      },
      () => undefined
    )

    await expect(start).rejects.toThrow("The program was not ready in time.")
  })

  it("are reported when there is no such program", async () => {
    const start = runCommand({
      ...program(""),
      command: join(folder, "no-such-program"),
    })

    await expect(start).rejects.toThrow(/^The program could not be started:/)
  })

  it("answer what they printed when they were run to their end", async () => {
    expect(await runCommand(program("console.log('done')"))).toBe("done\n")
    await expect(
      runCommand(program("console.log('why'); process.exit(1)"))
    ).rejects.toThrow(/exit code 1.*\nwhy/)
  })

  it("get the wanted port if it is free, else another", async () => {
    const free = await findFreePort()

    expect(await findFreePort(free)).toBe(free)

    const server = createServer().listen(free, "127.0.0.1")
    await once(server, "listening")
    expect(await findFreePort(free)).not.toBe(free)
    server.close()
  })
})
