import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { startSmtpInbox } from "./support/smtp-inbox"

describe("createSmtpTransport", () => {
  it("lets a script end by itself after it has sent an e-mail", async () => {
    const inbox = await startSmtpInbox()
    const script = spawn(
      process.execPath,
      [
        "--import",
        "tsx",
        join(__dirname, "support/send-one-email.ts"),
        String(inbox.port),
      ],
      { stdio: "inherit", env: { ...process.env, NODE_OPTIONS: "" } }
    )

    try {
      const [exitCode] = await once(script, "exit")

      expect(exitCode).toBe(0)
      expect(inbox.mails).toHaveLength(1)
    } finally {
      script.kill("SIGKILL")
      await inbox.close()
    }
  }, 30_000)
})
