/** What became of one try to send an e-mail; the queue acts on it. */
export type MailOutcome = {
  /** `suppressed`: the shop switched this e-mail off. */
  outcome:
    "sent" | "nothing_to_send" | "suppressed" | "unknown" | "retry" | "refused"
  /** Sentence for staff. */
  reason?: string
}
