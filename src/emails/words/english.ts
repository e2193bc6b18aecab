import { englishNotices } from "./notices/english-notices"
import type { Words } from "./words"

/** The e-mails in English, which is also what other languages fall back to. */
export const english: Words = {
  language: "en",
  greeting: (name) => (name ? `Hello ${name},` : "Hello,"),
  order: "Order",
  orderOf: (orderId, date) => `${orderId}, placed on ${date}`,
  questions: "Questions?",
  supportEmail: "E-mail",
  supportUrl: "Help page",
  contactShop: (shopName) => `Please contact ${shopName}.`,
  nameYourOrder: (orderId) =>
    `Please name order ${orderId}, so that we find it at once.`,
  footer: (shopName, orderId) =>
    `${shopName} sent you this e-mail because of order ${orderId}.`,
  welcome: {
    subject: (product, orderId, position) =>
      `Your licence for ${product}${position ? ` (${position})` : ""} – order ${orderId}`,
    preview: (product, orderId) =>
      `Product key and activation of ${product}, order ${orderId}`,
    title: "Your licence is ready",
    intro: (shopName, product) =>
      `Thank you for your order at ${shopName}. This e-mail holds all that you need to install and activate ${product}.`,
    oneOfSeveral: (position) =>
      `You ordered several licences. This is licence ${position}; each one comes in an e-mail of its own.`,
    position: (number, count) => `${number} of ${count}`,
    product: "Product",
    sku: "Part number",
    licence: "Licence",
    productKey: "Product key",
    keepSafe:
      "Keep this e-mail safe. Whoever knows the product key can use your licence.",
    activate: "Activate licence",
    activateFallback:
      "If the button does not work, copy this address into your browser:",
    download: "Download software",
    downloadFallback: "Download address:",
    stepsTitle: "How to activate your licence",
    stepsWithLink: (hasDownload) => [
      "Choose “Activate licence”. A page of Microsoft opens in your browser.",
      "Sign in with your Microsoft account, or create one. The licence will belong to this account, so choose one that you will keep.",
      "Follow the instructions on the page. If it asks for a product key, enter the one above.",
      hasDownload
        ? "Choose “Download software” and install it. Open it and sign in with the same account."
        : "Install the software from your account. Open it and sign in with the same account.",
    ],
    stepsWithoutLink: (product, hasDownload) => [
      hasDownload
        ? `Choose “Download software” and install ${product}. If it is installed already, go on with the next step.`
        : `Install ${product}. If it is installed already, go on with the next step.`,
      "Open it and enter the product key when you are asked for it. In Windows you find this under Settings › System › Activation, in Office under File › Account.",
      "Stay connected to the Internet until the software says that it is activated.",
    ],
    troubleTitle: "If something does not work",
    troubles: (product) => [
      {
        question: "The product key is not accepted?",
        answer: `Check that all 25 characters are there, and that the edition you installed is exactly ${product}.`,
      },
      {
        question:
          "The product key is said to be in use already, or anything else goes wrong?",
        answer: "Tell us, and we will sort it out.",
      },
    ],
    neverSendKey:
      "Never send us or anybody else the product key itself; the order number is enough.",
  },
  invoice: {
    subject: (invoiceNumber, orderId) =>
      `Invoice ${invoiceNumber} for order ${orderId}`,
    preview: (invoiceNumber, total) =>
      `Invoice ${invoiceNumber}, ${total}, attached as PDF`,
    title: "Your invoice",
    intro: (shopName, orderId) =>
      `Thank you for your order at ${shopName}. Here is the invoice for order ${orderId}.`,
    invoiceNumber: "Invoice number",
    items: "Items",
    itemCount: (count) => (count === 1 ? "1 licence" : `${count} licences`),
    total: "Total",
    attached: "The invoice is attached to this e-mail as a PDF file.",
    keysComeApart:
      "Your product keys are not part of it: each licence comes in an e-mail of its own.",
  },
  creditNote: {
    subject: (creditNoteNumber, orderId) =>
      `Credit note ${creditNoteNumber} for order ${orderId}`,
    preview: (creditNoteNumber, total) =>
      `Credit note ${creditNoteNumber}, ${total}, attached as PDF`,
    title: "Your credit note",
    intro: (shopName, orderId, invoiceNumber) =>
      `Licences of your order ${orderId} at ${shopName} were cancelled. Here is the credit note over what invoice ${invoiceNumber} charged for them.`,
    creditNoteNumber: "Credit note number",
    invoiceNumber: "For invoice",
    total: "Total credited",
    attached: "The credit note is attached to this e-mail as a PDF file.",
    keysAreVoid:
      "Product keys of these licences are no longer valid. Please do not use them any more.",
  },
  lostKey: {
    subject: (orderId) => `See the product keys of order ${orderId} again`,
    preview: "The link works once, for 30 minutes",
    title: "Your product keys",
    intro: (shopName, orderId) =>
      `Somebody asked at ${shopName} to see the product keys of order ${orderId} again. If that was you, use this link:`,
    show: "Show product keys",
    onceTitle: "The link works once",
    once: "It works for 30 minutes, and as soon as the keys were shown it does not work any more. So copy the keys to a safe place. You can always ask for another link.",
    notYou:
      "If you did not ask for it, you need not do anything: only this address got the link. Do not pass it on. Whoever opens it sees your keys.",
  },
  notices: englishNotices,
}
