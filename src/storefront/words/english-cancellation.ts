/** The words around cancelling a licence. */
export const englishCancellation = {
  title: "Cancellation",
  /** @param until date and time; null where there is no key yet */
  possible: (until: string | null) =>
    until === null
      ? "There is no key yet, so this licence can be cancelled."
      : `This licence can be given back until ${until}, as long as nobody has used its key.`,
  impossible: "This licence cannot be cancelled.",
  /** Why not, by the code of the answer. */
  reasons: {
    esd_redeemed:
      "Its key is in use, and Microsoft takes back unused ones only.",
    esd_return_window_over:
      "The time in which it could be given back has passed.",
    esd_not_returnable: "Microsoft does not take back licences of this kind.",
    esd_cancelled: "It is cancelled already.",
    esd_unknown_to_vendor:
      "Microsoft does not find it. Please contact the shop and name the order number.",
  } as Record<string, string>,
  /** For what is not among the reasons. */
  otherReason:
    "Microsoft did not take it back. Please contact the shop and name the order number.",
  ask: "Cancel this licence",
  formTitle: "Cancel this licence?",
  /** What happens once it was asked for. */
  steps: (hasKey: boolean) => [
    "The shop looks at your request. Until it has decided, you can withdraw it.",
    hasKey
      ? "If the shop agrees, the licence goes back to Microsoft, and its key stops working."
      : "If the shop agrees, no key is fetched for this licence.",
    "If an invoice was issued for it, you get a credit note over its full price.",
  ],
  /** For a reseller, whose end customer has the key. */
  tellEndCustomer: (name: string) =>
    `Ask ${name} not to use the key any more: a licence in use cannot be given back.`,
  doNotUse:
    "Do not use the key any more: a licence in use cannot be given back.",
  comment: "Comment for the shop",
  commentHoldsKey:
    "Others read this comment, so it must not hold a product key. Name its last five characters only.",
  counter: (length: number, max: number) => `${length} of ${max} characters`,
  /** Said when little room is left. */
  charactersLeft: (count: number) =>
    count === 1 ? "1 character left" : `${count} characters left`,
  send: "Send request",
  sending: "Is being sent …",
  keep: "Keep the licence",
  /** @param date null where it is not known */
  requested: (date: string | null) =>
    date === null
      ? "The cancellation of this licence was requested."
      : `You asked on ${date} to cancel this licence.`,
  requestedText:
    "The shop looks at your request. As soon as it has decided, you see it here. Until then you can withdraw it.",
  yourComment: "Your comment",
  shopsAnswer: "The shop’s answer",
  withdraw: "Withdraw request",
  withdrawing: "Is being withdrawn …",
  withdrawn: "Your request was withdrawn. You keep the licence.",
  /** @param date null where the shop was not asked to */
  accepted: (date: string | null) =>
    date === null
      ? "The shop is cancelling this licence."
      : `The shop agreed on ${date} to cancel this licence.`,
  acceptedText:
    "The licence is on its way back to Microsoft. You need not do anything; this page shows when it is done.",
  declined: (date: string | null) =>
    `The shop declined your request${date === null ? "" : ` on ${date}`}. You keep the licence.`,
  refused: "Your licence was not cancelled. You keep it.",
  cancelled: (date: string | null) =>
    date === null
      ? "This licence is cancelled."
      : `This licence was cancelled on ${date}.`,
  creditComing: "Your credit note is being written. It appears here by itself.",
  creditNoteReady: "Your credit note is here.",
  creditNote: "Download credit note as PDF",
  /** Name of the file. */
  creditNoteFile: (orderNumber: number) =>
    `Credit note for order ${orderNumber}`,
}
