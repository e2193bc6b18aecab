import type { NoticeWords } from "./notice-words"

/** The e-mails about what happened to licences, in English. */
export const englishNotices: NoticeWords = {
  products: (titles, count) =>
    titles.length > 1
      ? `${count} licences`
      : `${count > 1 ? `${count} × ` : ""}${titles[0] ?? "a licence"}`,
  licences: "Licences",
  licence: ({ title, sku, position, key }) =>
    [
      `${title} (${sku})`,
      position && `licence ${position}`,
      key && `product key ${key}`,
    ]
      .filter(Boolean)
      .join(", "),
  more: (count) =>
    count === 1 ? "and 1 more licence" : `and ${count} more licences`,
  reason: "Reason",
  yourComment: "Your comment:",
  customersComment: "Comment of the customer:",
  shopsComment: "Comment of the shop:",
  shopsAnswer: "Answer of the shop:",
  creditNote: "Credit note",
  creditNoteApart: "You get the credit note as PDF in an e-mail of its own.",
  reasons: {
    esd_redeemed:
      "The product key is in use, and Microsoft takes back unused ones only.",
    esd_return_window_over:
      "The time in which Microsoft takes this licence back is over.",
    esd_not_returnable: "Microsoft does not take back licences of this kind.",
    esd_unknown_to_vendor:
      "Microsoft does not find this licence. Please contact us.",
  },
  otherReason: "Microsoft did not take the licence back. Please contact us.",
  cancellation: {
    requested: {
      subject: (product, orderId) =>
        `We got your request to cancel ${product} – order ${orderId}`,
      title: "We got your request",
      intro: (shopName, product, orderId) =>
        `You asked ${shopName} to cancel ${product} from order ${orderId}. We will look at it and tell you by e-mail what we decide.`,
      next: "Please do not use the product key any more: a licence in use cannot be given back. Until we have decided, you can withdraw your request where you made it.",
    },
    withdrawn: {
      subject: (product, orderId) =>
        `You withdrew your request to cancel ${product} – order ${orderId}`,
      title: "Your request is withdrawn",
      intro: (shopName, product, orderId) =>
        `You told ${shopName} that you want to keep ${product} from order ${orderId}.`,
      next: "Nothing changes: the licence stays yours, and its product key goes on working.",
    },
    approved: {
      subject: (product, orderId) => `Cancelled: ${product} – order ${orderId}`,
      title: "Cancelled",
      intro: (shopName, product, orderId) =>
        `${shopName} has cancelled ${product} from order ${orderId}.`,
      next: "A product key that you got for it does not work any more. Please uninstall the software where you do not have another licence for it.",
    },
    declined: {
      subject: (product, orderId) =>
        `Cannot be cancelled: ${product} – order ${orderId}`,
      title: "The licence stays",
      intro: (shopName, product, orderId) =>
        `You asked ${shopName} to cancel ${product} from order ${orderId}. That is not possible.`,
      next: "Nothing changes: the licence stays yours, and its product key goes on working.",
    },
  },
  staff: {
    footer: (shopName) =>
      `You get this e-mail because ${shopName} tells this address about Microsoft ESD licences. The page Microsoft ESD › Notifications of the admin and the plugin's option email.staff say who is told.`,
    customer: "Customer",
    error: "Message",
    cancellation: {
      subject: (news, product, orderId) =>
        `${news}: ${product}, order ${orderId}`,
      whereToLook:
        "You find it in the admin under Microsoft ESD › Cancellations, and on the page of the order.",
      requested: {
        news: "Cancellation requested",
        intro: (product, orderId) =>
          `A customer asks to cancel ${product} from order ${orderId}.`,
        next: "Please approve or decline the request. If you approve it, the licence is returned to Microsoft at once.",
      },
      withdrawn: {
        news: "Cancellation withdrawn",
        intro: (product, orderId) =>
          `A customer withdrew the request to cancel ${product} from order ${orderId}.`,
        next: "Nothing is left to do: the licence stays.",
      },
      refused: {
        news: "Licence not taken back",
        intro: (product, orderId) =>
          `${product} from order ${orderId} could not be returned to Microsoft, so the licence stays.`,
        next: "Nothing was credited or refunded. A customer who asked for the cancellation was told by e-mail; please tell others yourself.",
      },
    },
    failure: {
      subject: (reason, count) => `Licences failed (${count}): ${reason}`,
      title: "Licences failed",
      intro: (shopName, reason) =>
        `Licences of ${shopName} could not be bought from Microsoft. All of them have the same reason, ${reason}.`,
      count: "Newly failed",
      moreThan: (count) => `more than ${count}`,
      example: "For example",
      exampleOf: (product, orderId) => `${product}, order ${orderId}`,
      next: "Put the reason right, then try the licences again: in the admin under Microsoft ESD › Licences, filter them by “Sync failed”. The page of a licence says what its reason means.",
      notAgain:
        "Whatever else fails for this reason within the next hour comes in one e-mail after it.",
    },
  },
}
