import { englishCancellation } from "./english-cancellation"
import { englishErrors } from "./english-errors"
import { englishLicences } from "./english-licences"
import { englishServiceDetails } from "./english-service-details"

/** All that the components say, in English, which is also what other languages fall back to. */
export const english = {
  /** BCP 47 tag of the language. */
  language: "en" as string,
  common: {
    loading: "Loading …",
    tryAgain: "Try again",
    pages: "Pages",
    previous: "Previous",
    next: "Next",
    shown: (from: number, to: number, count: number) =>
      `${from} to ${to} of ${count}`,
    copy: (what: string) => `Copy ${what}`,
    copied: "Copied.",
    copyFailed: "Copying did not work. The text is selected; copy it yourself.",
    optional: "optional",
  },
  errors: englishErrors,
  serviceDetails: englishServiceDetails,
  licences: englishLicences,
  cancellation: englishCancellation,
  invoices: {
    title: "Invoices",
    none: "There are no invoices yet.",
    invoice: "Invoice",
    creditNote: "Credit note",
    number: "Number",
    order: "Order",
    date: "Date",
    total: "Total",
    document: "Document",
    download: (number: string) => `Download ${number} as PDF`,
    downloading: "Is being downloaded …",
  },
  lostKey: {
    title: "Lost your key?",
    intro:
      "Enter the number of your order and the e-mail address that you ordered with. We send a link to your keys to that address.",
    orderNumber: "Order number",
    orderNumberHint: "It stands in every e-mail about your order, e.g. 1042.",
    numberWrong: "Enter the order number, e.g. 1042.",
    email: "E-mail address",
    send: "Send link",
    sending: "Is being sent …",
    sentTitle: "Look into your inbox",
    sent: "If number and e-mail address belong to an order, a link is on its way. It works once, for 30 minutes.",
    again: "Ask again",
    notOffered:
      "This shop sends no links to lost keys. Please log in to see your licences, or write to the shop.",
    revealTitle: "Your keys",
    revealIntro:
      "This link shows the keys of your order once. Choose the button when nobody is looking over your shoulder.",
    reveal: "Show keys",
    revealing: "Are being fetched …",
    noToken:
      "This page needs the link from the e-mail. Open the e-mail and choose the link again, or ask for a new one.",
    tokenUsed:
      "This link was used already, is older than 30 minutes, or is not complete. Please ask for a new one.",
    askAgain: "Ask for a new link",
    once: "Copy the keys now: the link does not work a second time.",
    notYet: "There is no key yet. It comes by e-mail as soon as it is there.",
  },
}

/** All that the components say, in one language. */
export type Words = typeof english
