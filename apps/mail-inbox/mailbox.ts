import { readMail, type MailEnvelope } from "./read-mail"
import type { ReceivedMail } from "./received-mail"

export type KeptMail = { mail: ReceivedMail; raw: Buffer }

/** Which mails to list; `q` searches subject, recipients and text. */
export type MailQuery = { q?: string; offset: number; limit: number }

/** Keeps mails in memory, the newest first; the oldest go when it is full. */
export class Mailbox {
  private readonly mails = new Map<string, KeptMail>()
  private received = 0

  constructor(
    private readonly capacity: number = 10_000,
    private readonly now: () => Date = () => new Date()
  ) {}

  async add(raw: Buffer, envelope: MailEnvelope): Promise<ReceivedMail> {
    const id = String(++this.received)
    const mail = await readMail(id, raw, envelope, this.now())
    this.mails.set(id, { mail, raw })
    if (this.mails.size > this.capacity) {
      const [oldest = id] = this.mails.keys()
      this.mails.delete(oldest)
    }
    return mail
  }

  get(id: string): KeptMail | undefined {
    return this.mails.get(id)
  }

  list({ q, offset, limit }: MailQuery): {
    mails: ReceivedMail[]
    count: number
  } {
    const found = [...this.mails.values()]
      .map(({ mail }) => mail)
      .filter((mail) => !q || matches(mail, q.toLowerCase()))
      .reverse()
    return { mails: found.slice(offset, offset + limit), count: found.length }
  }

  clear(): void {
    this.mails.clear()
  }
}

function matches(mail: ReceivedMail, q: string): boolean {
  return [mail.subject, mail.from, ...mail.to, mail.text].some((part) =>
    part.toLowerCase().includes(q)
  )
}
