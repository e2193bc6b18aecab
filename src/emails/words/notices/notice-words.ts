/** What can be told of a cancellation, to the customer. */
export type CancellationNews =
  "requested" | "withdrawn" | "approved" | "declined"

/** What staff are told of a cancellation. */
export type StaffCancellationNews = "requested" | "withdrawn" | "refused"

type CancellationWords = {
  subject: (product: string, orderId: string) => string
  title: string
  intro: (shopName: string, product: string, orderId: string) => string
  /** What follows from it. */
  next: string
}

/** The texts of e-mails about what happened to licences. */
export type NoticeWords = {
  /** One product, several licences of one product, or of several. */
  products: (titles: string[], count: number) => string
  licences: string
  /** A licence in one line. */
  licence: (parts: {
    title: string
    sku: string
    position: string | null
    key: string | null
  }) => string
  more: (count: number) => string
  reason: string
  yourComment: string
  customersComment: string
  shopsComment: string
  shopsAnswer: string
  creditNote: string
  creditNoteApart: string
  /** Why a licence cannot be cancelled, for customers, by code. */
  reasons: Record<string, string>
  otherReason: string
  cancellation: Record<CancellationNews, CancellationWords>
  staff: {
    footer: (shopName: string) => string
    customer: string
    error: string
    cancellation: {
      subject: (news: string, product: string, orderId: string) => string
      whereToLook: string
    } & Record<
      StaffCancellationNews,
      {
        news: string
        intro: (product: string, orderId: string) => string
        next: string
      }
    >
    failure: {
      subject: (reason: string, count: string) => string
      title: string
      intro: (shopName: string, reason: string) => string
      count: string
      moreThan: (count: string) => string
      example: string
      exampleOf: (product: string, orderId: string) => string
      next: string
      notAgain: string
    }
  }
}
