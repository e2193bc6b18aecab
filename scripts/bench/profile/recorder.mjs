// @ts-check
/**
 * Loaded into a program before its own code: starts to record its CPU profile
 * at the first SIGUSR2 and writes it at the second.
 */
import { renameSync, writeFileSync } from "node:fs"
import { Session } from "node:inspector"

const { BENCH_PROFILE_FILE: file, BENCH_PROFILE_PID_FILE: pidFile } =
  process.env

if (file && pidFile) {
  // programs that this one starts are not meant
  delete process.env.BENCH_PROFILE_FILE
  delete process.env.BENCH_PROFILE_PID_FILE
  const session = new Session()
  let isRecording = false
  session.connect()
  process.on("SIGUSR2", () => {
    if (isRecording) {
      session.post("Profiler.stop", (error, result) => {
        const content = error ? "" : JSON.stringify(result.profile)
        writeFileSync(`${file}.part`, content)
        renameSync(`${file}.part`, file)
      })
    } else {
      session.post("Profiler.enable")
      session.post("Profiler.start")
    }
    isRecording = !isRecording
  })
  writeFileSync(pidFile, String(process.pid))
}
