import type { NoticeWords } from "./notices/notice-words"

/** Something that may go wrong, and what to do about it. */
export type Question = { question: string; answer: string }

/** All that the e-mails say, in one language. */
export type Words = {
  /** BCP 47 tag of the language. */
  language: "en" | "de"
  greeting: (name: string | null) => string
  order: string
  orderOf: (orderId: string, date: string) => string
  questions: string
  supportEmail: string
  supportUrl: string
  contactShop: (shopName: string) => string
  nameYourOrder: (orderId: string) => string
  footer: (shopName: string, orderId: string) => string
  welcome: {
    subject: (
      product: string,
      orderId: string,
      position: string | null
    ) => string
    preview: (product: string, orderId: string) => string
    title: string
    intro: (shopName: string, product: string) => string
    oneOfSeveral: (position: string) => string
    position: (number: number | string, count: number | string) => string
    product: string
    sku: string
    licence: string
    productKey: string
    keepSafe: string
    activate: string
    activateFallback: string
    download: string
    downloadFallback: string
    stepsTitle: string
    stepsWithLink: (hasDownload: boolean) => string[]
    stepsWithoutLink: (product: string, hasDownload: boolean) => string[]
    troubleTitle: string
    troubles: (product: string) => Question[]
    neverSendKey: string
  }
  invoice: {
    subject: (invoiceNumber: string, orderId: string) => string
    preview: (invoiceNumber: string, total: string) => string
    title: string
    intro: (shopName: string, orderId: string) => string
    invoiceNumber: string
    items: string
    itemCount: (count: number) => string
    total: string
    attached: string
    keysComeApart: string
  }
  creditNote: {
    subject: (creditNoteNumber: string, orderId: string) => string
    preview: (creditNoteNumber: string, total: string) => string
    title: string
    intro: (shopName: string, orderId: string, invoiceNumber: string) => string
    creditNoteNumber: string
    invoiceNumber: string
    total: string
    attached: string
    keysAreVoid: string
  }
  lostKey: {
    subject: (orderId: string) => string
    preview: string
    title: string
    intro: (shopName: string, orderId: string) => string
    show: string
    onceTitle: string
    once: string
    notYou: string
  }
  notices: NoticeWords
}
