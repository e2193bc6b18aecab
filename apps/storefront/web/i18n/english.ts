/** The shop's own words; those of the licences come with the plugin. */
export const english = {
  shop: "ESD Demo Shop",
  claim: "Software licences, delivered by e-mail",
  loading: "Loading …",
  tryAgain: "Try again",
  optional: "optional",
  skip: "Skip to content",
  language: "Language",
  nav: {
    main: "Main",
    shop: "Shop",
    account: "Account",
    logIn: "Log in",
    cart: (count: number) => (count ? `Cart (${count})` : "Cart"),
    lostKey: "Lost your key?",
  },
  footer: {
    demo: "A demonstration shop. Its keys come from a sandbox, not from Microsoft, and nothing is charged.",
    marks:
      "Microsoft, Office and Windows are trademarks of the Microsoft group of companies.",
  },
  errors: {
    network:
      "The shop could not be reached. Check your connection and try again.",
    server: "Something went wrong in the shop. Please try again in a moment.",
    unauthorized: "You are not logged in any more. Please log in again.",
  },
  notFound: {
    title: "Page not found",
    text: "There is nothing at this address, or it belongs to another account.",
    back: "To the shop",
  },
  catalogue: {
    title: "Licences that last",
    intro:
      "Pay once, use for good. Each licence comes with a key of its own, by e-mail, usually within a minute.",
    search: "Search licences",
    placeholder: "e.g. Office, Project, Windows",
    found: (count: number) =>
      count === 1 ? "1 licence found" : `${count} licences found`,
    none: "No licence matches your search.",
    clear: "Show all licences",
    promises: [
      [
        "Key by e-mail",
        "One e-mail for each licence, with all you need to install and activate.",
      ],
      [
        "Always at hand",
        "Your account shows every key again, whenever you need it.",
      ],
      [
        "Made for resellers",
        "Order for your customers; each gets their own key, you get one invoice.",
      ],
    ],
  },
  paging: {
    nav: "Pages of the catalogue",
    previous: "Previous page",
    next: "Next page",
    of: (page: number, last: number) => `Page ${page} of ${last}`,
  },
  price: {
    withTax: "incl. VAT",
    withoutTax: "plus VAT",
    none: "Not for sale at the moment",
    each: (price: string) => `${price} each`,
  },
  product: {
    title: "Licence",
    sku: "Part number",
    edition: "Edition",
    delivery: "Delivery",
    deliveryText: "Product key and download link by e-mail",
    term: "Term",
    termText: "Perpetual, paid once",
    quantity: "Number of licences",
    quantityWrong: "Enter a whole number from 1 to 1,000.",
    add: "Add to cart",
    adding: "Is being added …",
    added: (count: number, title: string) =>
      `${count} × ${title} is in your cart.`,
    toCart: "To the cart",
  },
  cart: {
    title: "Your cart",
    empty: "Your cart is empty.",
    browse: "Find licences",
    quantityOf: (title: string) => `Number of ${title}`,
    remove: "Remove",
    removeNamed: (title: string) => `Remove ${title}`,
    removed: (title: string) => `${title} was removed.`,
    changed: (title: string, count: number) =>
      `${title}: ${count} in the cart.`,
    net: "Sum without VAT",
    tax: "VAT",
    total: "Total",
    checkout: "Go to checkout",
    licences: (count: number) =>
      count === 1 ? "1 licence" : `${count} licences`,
  },
  checkout: {
    title: "Checkout",
    contact: "Your details",
    details: "Who are the licences for?",
    payment: "Check and order",
    change: "Change",
    changeCart: "Change in the cart",
    changeNamed: (step: string) => `Change: ${step}`,
    next: "Continue",
    saving: "Is being saved …",
    how: "How would you like to order?",
    ways: {
      logIn: "Log in",
      register: "Create an account",
      guest: "As a guest",
    },
    guestHint:
      "You get the keys by e-mail. Without a login there is no page on which to look at them again.",
    emailHint: "The keys and the invoice go here.",
    hasAccount:
      "There is an account with this e-mail address. Choose “Log in” to order with it, or use another address.",
    orderAs: (name: string) => `You order as ${name}.`,
    billing: "Billing address",
    billTo: "Billed to",
    keysTo: (email: string) => `Keys go to ${email}`,
    forUs: "For us",
    forOther: (name: string) => `For ${name}`,
    toPayment: "Continue to the overview",
    paymentMethod: "Payment",
    paymentText: "On account. This demonstration charges nothing.",
    terms: "By ordering you enter into an obligation to pay.",
    place: "Order and pay",
    placing: "Your order is being placed …",
    summary: "Order summary",
    refused: "The order was not placed:",
    noAnswer:
      "The shop did not answer, so it is not certain whether the order was placed. Please choose “Order and pay” again: nothing is ordered twice.",
    sayAgain: "Say again who they are for",
    removeLine: "Take it out of the cart",
  },
  refusals: {
    esd_email_missing:
      "An e-mail address for the keys is missing. Please enter it.",
    esd_end_customer_missing:
      "These licences are for resale, but no end customer is named. Please choose one.",
    esd_end_customer_unknown:
      "The end customer is not among yours any more. Please choose another one.",
    esd_login_required:
      "This cart belongs to a customer account. Please log in to order it, or start a new cart with another e-mail address.",
    esd_not_a_reseller:
      "Your account is not a reseller's any more. Please say that these licences are for you.",
    esd_product_not_sold:
      "This is not sold any more. Please take it out of the cart.",
    esd_quantities_differ:
      "The number of licences has changed. Please say again who they are for.",
    esd_service_details_invalid: "Please say again who these licences are for.",
    esd_too_many_licences:
      "These are too many licences for one order. Please order them in parts.",
  } as Record<string, string>,
  address: {
    email: "E-mail address",
    first_name: "First name",
    last_name: "Last name",
    company: "Company",
    address_1: "Street and number",
    postal_code: "Postal code",
    city: "City",
    country_code: "Country",
  },
  faults: {
    missing: "Please fill this in.",
    email: "This is not an e-mail address, e.g. name@example.com.",
    password: "Use at least 8 characters.",
  },
  order: {
    title: "Thank you for your order",
    number: (number: number) => `Order ${number}`,
    confirmation: (email: string) => `The invoice goes to ${email}.`,
    licences: "Your licences",
    live: "They appear here as they arrive; you need not reload.",
    toLicences: "All my licences",
    toInvoices: "My invoices",
    guestTitle: "Where your keys go",
    guestText:
      "Each key is sent in an e-mail of its own, usually within a minute, to:",
    guestLost: "Did one not arrive, or did you lose it?",
    guestAsk: "Ask for a link to your keys",
    shop: "Back to the shop",
  },
  account: {
    title: "Your account",
    nav: "Account pages",
    overview: "Overview",
    licences: "Licences",
    licence: "Licence",
    invoices: "Invoices",
    endCustomers: "End customers",
    hello: (name: string) => `Hello ${name}`,
    loggedInAs: (email: string) => `You are logged in as ${email}.`,
    licencesText: "Look at your keys, activate and download.",
    invoicesText: "Download invoices and credit notes as PDF.",
    endCustomersText: "For whom you order licences.",
    logOut: "Log out",
    needsLogin: "Log in to see this page.",
    logInTitle: "Log in",
    registerTitle: "New here?",
    registerText:
      "With an account you can look at your keys again at any time.",
    password: "Password",
    newPassword: "Password, at least 8 characters",
    logIn: "Log in",
    loggingIn: "One moment …",
    register: "Create account",
    wrongPassword: "E-mail address and password do not belong together.",
    taken:
      "There is an account with this e-mail address already. Log in instead.",
    otherMethod:
      "This account logs in another way, which this shop does not offer.",
    backToLicences: "All licences",
  },
  endCustomers: {
    intro: "You order for them; the keys go to them, the invoice to you.",
    search: "Search end customers",
    found: (count: number) =>
      count === 1 ? "1 end customer" : `${count} end customers`,
    none: "No end customer found.",
    more: "Show more",
    add: "New end customer",
    save: "Add end customer",
    saving: "Is being saved …",
    saved: (name: string) => `${name} was added.`,
    nameMissing: "Enter a company or a last name.",
    exists: "You have an end customer with this e-mail address already.",
    notReseller:
      "Only resellers have end customers. Ask the shop to make your account a reseller's.",
  },
  lostKey: { title: "Lost your key?", revealTitle: "Your keys" },
}

/** All the shop says, in one language. */
export type Words = typeof english
