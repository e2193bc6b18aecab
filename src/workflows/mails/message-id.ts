import type { PluginOptions } from "../../options"

/**
 * Message-ID (RFC 5322 section 3.6.4) of one sending of an e-mail: the same for
 * every try, so that mailboxes recognise an e-mail that came twice.
 */
export function messageId(
  sending: string,
  {
    email: { from, supportEmail },
  }: { email: Pick<PluginOptions["email"], "from" | "supportEmail"> }
): string {
  const domain = /@([^\s>]+)/.exec(from ?? supportEmail ?? "")?.[1]

  return `<${sending}@${domain ?? "microsoft-esd.invalid"}>`
}
