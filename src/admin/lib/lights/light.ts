/** One light of a licence as it is shown. */
export type Light = {
  name: "status" | "sync" | "token" | "email" | "invoice" | "refund"
  /** Colour of the badge, which the label says as well. */
  color: "green" | "blue" | "orange" | "red" | "purple" | "grey"
  label: string
  /** What it means, and what to do if anything. */
  hint: string
}
