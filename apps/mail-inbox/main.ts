import { startMailInbox } from "./start-mail-inbox"

/** Ports come by MAIL_SMTP_PORT and MAIL_WEB_PORT; one line says it is ready. */
async function main(): Promise<void> {
  const inbox = await startMailInbox({
    smtpPort: Number(process.env.MAIL_SMTP_PORT ?? 0),
    webPort: Number(process.env.MAIL_WEB_PORT ?? 0),
  })
  const ready = { listening: inbox.url, smtp_port: inbox.smtpPort }
  process.stdout.write(`${JSON.stringify(ready)}\n`)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void inbox.close().then(() => process.exit(0)))
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The mail inbox did not start: ${String(error)}\n`)
  process.exitCode = 1
})
