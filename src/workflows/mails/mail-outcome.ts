/** What became of one try to send an e-mail; the queue acts on it. */
export type MailOutcome = {
  outcome: "sent" | "nothing_to_send" | "unknown" | "retry" | "refused"
  /** Sentence for staff. */
  reason?: string
}
