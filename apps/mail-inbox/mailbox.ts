import { readMail, type MailEnvelope } from "./read-mail"
import type { ReceivedMail } from "./received-mail"

export type KeptMail = {
  raw: Buffer
  /** The mail as the list shows it; read out of `raw` when first asked for. */
  read: () => Promise<ReceivedMail>
}

/** Which mails to list; `q` searches subject, recipients and text. */
export type MailQuery = { q?: string; offset: number; limit: number }

/**
 * Keeps mails in memory, the newest first; the oldest go when it is full. Takes
 * them in unread, because a mail server that reads each mail while its sender
 * waits is slower than the sender.
 */
export class Mailbox {
  private readonly mails = new Map<string, KeptMail>()
  private received = 0

  constructor(
    private readonly capacity: number = 10_000,
    private readonly now: () => Date = () => new Date()
  ) {}

  add(raw: Buffer, envelope: MailEnvelope): void {
    const id = String(++this.received)
    const receivedAt = this.now()
    let mail: Promise<ReceivedMail> | undefined
    this.mails.set(id, {
      raw,
      read: () => (mail ??= readMail(id, raw, envelope, receivedAt)),
    })
    if (this.mails.size > this.capacity) {
      const [oldest = id] = this.mails.keys()
      this.mails.delete(oldest)
    }
  }

  get(id: string): KeptMail | undefined {
    return this.mails.get(id)
  }

  async list({ q, offset, limit }: MailQuery): Promise<{
    mails: ReceivedMail[]
    count: number
  }> {
    const newestFirst = [...this.mails.values()].reverse()
    if (!q) {
      const page = newestFirst.slice(offset, offset + limit)
      return { mails: await readAll(page), count: newestFirst.length }
    }
    const all = await readAll(newestFirst)
    const found = all.filter((mail) => matches(mail, q.toLowerCase()))
    return { mails: found.slice(offset, offset + limit), count: found.length }
  }

  clear(): void {
    this.mails.clear()
  }
}

function readAll(kept: KeptMail[]): Promise<ReceivedMail[]> {
  return Promise.all(kept.map(({ read }) => read()))
}

function matches(mail: ReceivedMail, q: string): boolean {
  return [mail.subject, mail.from, ...mail.to, mail.text].some((part) =>
    part.toLowerCase().includes(q)
  )
}
