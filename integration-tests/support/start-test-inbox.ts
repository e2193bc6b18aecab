import { type ReceivedMail, startMailInbox } from "../../apps/mail-inbox"

/** A mail server that tests can look into, stop and start again. */
export type TestInbox = {
  readonly smtpPort: number
  /** Everything that was accepted for delivery, licence e-mails only if asked. */
  mails(): Promise<ReceivedMail[]>
  /** Accepted e-mails that carry a key. */
  licenceMails(): Promise<ReceivedMail[]>
  clear(): Promise<void>
  /** Closes the SMTP port; the same one opens again with {@link TestInbox.restart}. */
  interrupt(): Promise<void>
  restart(): Promise<void>
  close(): Promise<void>
}

/** Starts the project's own mail inbox for tests. */
export async function startTestInbox(): Promise<TestInbox> {
  let inbox = await startMailInbox()
  const { smtpPort } = inbox

  const mails = async () => {
    const response = await fetch(`${inbox.url}/api/mails?limit=10000`)

    return ((await response.json()) as { mails: ReceivedMail[] }).mails
  }

  return {
    smtpPort,
    mails,
    licenceMails: async () =>
      (await mails()).filter(({ message_id }) =>
        message_id?.startsWith("<esda_")
      ),
    clear: async () => {
      await fetch(`${inbox.url}/api/mails`, { method: "DELETE" })
    },
    interrupt: () => inbox.close(),
    restart: async () => {
      inbox = await startMailInbox({ smtpPort })
    },
    close: () => inbox.close(),
  }
}
