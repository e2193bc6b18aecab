/** The words around licences. */
export const englishLicences = {
  title: "Licences",
  search: "Search licences",
  searchHint: "Order number, product, part number or e-mail address",
  filter: "End customer",
  filterAll: "All end customers",
  none: "There are no licences yet.",
  noneFound: "No licence matches the search.",
  noneYet: "Your licences are being prepared. They appear here by themselves.",
  progress: (ready: number, count: number) =>
    count === 1
      ? ready
        ? "Your licence is ready."
        : "Your licence is being prepared."
      : `${ready} of ${count} licences are ready.`,
  open: (product: string) => `Look at ${product}`,
  number: (number: number, count: number) => `Licence ${number} of ${count}`,
  order: (number: number) => `Order ${number}`,
  for: (name: string) => `For ${name}`,
  /** What a licence's state is called, and what it means. */
  states: {
    ready: { label: "Ready", hint: "The key is here." },
    redeemed: {
      label: "In use",
      hint: "The key was used to activate the software.",
    },
    preparing: {
      label: "Being prepared",
      hint: "The key is being fetched from Microsoft. This takes a moment; you need not do anything.",
    },
    awaiting_payment: {
      label: "Waits for payment",
      hint: "The key is fetched as soon as the order is paid.",
    },
    awaiting_account: {
      label: "Being registered",
      hint: "The account is being registered at Microsoft. The key follows by itself.",
    },
    delayed: {
      label: "Delayed",
      hint: "Microsoft has not answered clearly yet. The shop keeps asking; nothing is bought twice.",
    },
    failed: {
      label: "Not delivered",
      hint: "The key could not be fetched. Please contact the shop and name the order number.",
    },
    cancellation_requested: {
      label: "Cancellation requested",
      hint: "The shop looks at your request.",
    },
    being_returned: {
      label: "Being returned",
      hint: "The licence is on its way back to Microsoft.",
    },
    cancelled: {
      label: "Cancelled",
      hint: "The licence is not in force any more.",
    },
  },
  /** What became of the licence's e-mail. */
  emails: {
    waiting: (email: string) => `Goes to ${email} when the key is here.`,
    pending: (email: string) => `Is being sent to ${email}.`,
    sent: (email: string, date: string) => `Was sent to ${email} on ${date}.`,
    failed: (email: string) =>
      `Could not be sent to ${email}. Send it again, or contact the shop if the address is wrong.`,
    suppressed: "Is not sent.",
  },
  detail: {
    product: "Product",
    sku: "Part number",
    order: "Order",
    purchased: "Ordered on",
    price: "Price with tax",
    endCustomer: "End customer",
    email: "E-mail",
    key: "Product key",
    noKey: "Not here yet",
    reveal: "Show key",
    revealing: "Is being fetched …",
    hide: "Hide key",
    hiddenIn: (seconds: number) =>
      `Is hidden again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
    shown: "The key is shown.",
    hidden: "The key is hidden.",
    keepSafe: "Whoever knows the key can use the licence.",
    activate: "Activate at Microsoft",
    activateHint:
      "Whoever opens this link and logs in at Microsoft uses the licence.",
    download: "Download software",
    resend: "Send e-mail again",
    resending: "Is being sent …",
    resent: (email: string) => `The e-mail is on its way to ${email}.`,
    next: "What to do next",
    steps: (product: string, canDownload: boolean, isShown: boolean) => [
      ...(isShown ? [] : ["Choose “Show key”."]),
      "If there is the button “Activate at Microsoft”, choose it and log in with the Microsoft account that the licence is to belong to.",
      canDownload
        ? `Choose “Download software” and install ${product}.`
        : `Install ${product}.`,
      "Open it and log in with the same account, or enter the product key if you are asked for it.",
    ],
    /** Instead of the steps, for a reseller whose end customer gets the key. */
    forEndCustomer: {
      sent: (name: string, email: string) =>
        `${name} has got the key: the e-mail with it, and with the steps to install and activate, went to ${email}.`,
      pending: (name: string, email: string) =>
        `${name} gets the key: the e-mail with it, and with the steps to install and activate, goes to ${email}.`,
      failed: (name: string, email: string) =>
        `The e-mail with the key could not be sent to ${email}. Send it again, or show the key and pass it on to ${name} yourself.`,
      suppressed: (name: string) =>
        `No e-mail is sent. Show the key and pass it on to ${name} yourself.`,
      notArrived:
        "If it did not arrive, choose “Send e-mail again”, or show the key and pass it on yourself.",
      activation: (name: string) =>
        `Leave the activation to ${name}: the licence belongs to whoever opens the activation link and logs in at Microsoft.`,
    },
  },
}
