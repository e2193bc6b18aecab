/** Who calls the service, and what they may do. */
export type Caller = {
  clientId: string
  channels: ReadonlySet<string>
  /** Null: every country. */
  countries: ReadonlySet<string> | null
}
