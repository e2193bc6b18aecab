import type { Words } from "./english"

/** The shop's own words in German. */
export const german: Words = {
  shop: "ESD Demo Shop",
  claim: "Softwarelizenzen per E-Mail",
  loading: "Wird geladen …",
  tryAgain: "Noch einmal versuchen",
  optional: "freiwillig",
  skip: "Zum Inhalt",
  language: "Sprache",
  nav: {
    main: "Hauptmenü",
    shop: "Shop",
    account: "Konto",
    logIn: "Anmelden",
    cart: (count) => (count ? `Warenkorb (${count})` : "Warenkorb"),
    lostKey: "Schlüssel verloren?",
  },
  footer: {
    demo: "Ein Shop zum Vorführen. Seine Schlüssel kommen aus einer Sandbox, nicht von Microsoft, und nichts wird abgebucht.",
    marks:
      "Microsoft, Office und Windows sind Marken der Microsoft-Unternehmensgruppe.",
  },
  errors: {
    network:
      "Der Shop ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
    server:
      "Im Shop ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.",
    unauthorized:
      "Sie sind nicht mehr angemeldet. Bitte melden Sie sich neu an.",
  },
  notFound: {
    title: "Seite nicht gefunden",
    text: "Unter dieser Adresse ist nichts, oder es gehört zu einem anderen Konto.",
    back: "Zum Shop",
  },
  catalogue: {
    title: "Lizenzen, die bleiben",
    intro:
      "Einmal zahlen, dauerhaft nutzen. Jede Lizenz hat einen eigenen Schlüssel, der per E-Mail kommt, meist binnen einer Minute.",
    search: "Lizenzen suchen",
    placeholder: "z. B. Office, Project, Windows",
    found: (count) =>
      count === 1 ? "1 Lizenz gefunden" : `${count} Lizenzen gefunden`,
    none: "Keine Lizenz passt zu Ihrer Suche.",
    clear: "Alle Lizenzen zeigen",
    promises: [
      [
        "Schlüssel per E-Mail",
        "Eine E-Mail je Lizenz, mit allem zum Installieren und Aktivieren.",
      ],
      [
        "Immer zur Hand",
        "Ihr Konto zeigt jeden Schlüssel wieder, wann immer Sie ihn brauchen.",
      ],
      [
        "Für Wiederverkäufer",
        "Bestellen Sie für Ihre Kunden: Jeder bekommt seinen Schlüssel, Sie eine Rechnung.",
      ],
    ],
  },
  paging: {
    nav: "Seiten des Katalogs",
    previous: "Vorige Seite",
    next: "Nächste Seite",
    of: (page, last) => `Seite ${page} von ${last}`,
  },
  price: {
    withTax: "inkl. MwSt.",
    withoutTax: "zzgl. MwSt.",
    none: "Zurzeit nicht erhältlich",
    each: (price) => `je ${price}`,
  },
  product: {
    title: "Lizenz",
    sku: "Artikelnummer",
    edition: "Ausführung",
    delivery: "Lieferung",
    deliveryText: "Produktschlüssel und Link zum Herunterladen per E-Mail",
    term: "Laufzeit",
    termText: "Unbefristet, einmal bezahlt",
    quantity: "Anzahl der Lizenzen",
    quantityWrong: "Geben Sie eine ganze Zahl von 1 bis 1.000 ein.",
    add: "In den Warenkorb",
    adding: "Wird hinzugefügt …",
    added: (count, title) => `${count} × ${title} liegt im Warenkorb.`,
    toCart: "Zum Warenkorb",
  },
  cart: {
    title: "Ihr Warenkorb",
    empty: "Ihr Warenkorb ist leer.",
    browse: "Lizenzen finden",
    quantityOf: (title) => `Anzahl ${title}`,
    remove: "Entfernen",
    removeNamed: (title) => `${title} entfernen`,
    removed: (title) => `${title} wurde entfernt.`,
    changed: (title, count) => `${title}: ${count} im Warenkorb.`,
    net: "Summe ohne MwSt.",
    tax: "MwSt.",
    total: "Gesamtsumme",
    checkout: "Zur Kasse",
    licences: (count) => (count === 1 ? "1 Lizenz" : `${count} Lizenzen`),
  },
  checkout: {
    title: "Kasse",
    contact: "Ihre Angaben",
    details: "Für wen sind die Lizenzen?",
    payment: "Prüfen und bestellen",
    change: "Ändern",
    changeCart: "Im Warenkorb ändern",
    changeNamed: (step) => `Ändern: ${step}`,
    next: "Weiter",
    saving: "Wird gespeichert …",
    how: "Wie möchten Sie bestellen?",
    ways: { logIn: "Anmelden", register: "Konto anlegen", guest: "Als Gast" },
    guestHint:
      "Sie bekommen die Schlüssel per E-Mail. Ohne Anmeldung gibt es keine Seite, auf der Sie sie wiedersehen.",
    emailHint: "Hierhin gehen die Schlüssel und die Rechnung.",
    hasAccount:
      "Zu dieser E-Mail-Adresse gibt es ein Konto. Wählen Sie „Anmelden“, um damit zu bestellen, oder nehmen Sie eine andere Adresse.",
    orderAs: (name) => `Sie bestellen als ${name}.`,
    billing: "Rechnungsadresse",
    billTo: "Rechnung an",
    keysTo: (email) => `Schlüssel gehen an ${email}`,
    forUs: "Für uns",
    forOther: (name) => `Für ${name}`,
    toPayment: "Weiter zur Übersicht",
    paymentMethod: "Bezahlung",
    paymentText: "Auf Rechnung. In dieser Vorführung wird nichts abgebucht.",
    terms: "Mit der Bestellung verpflichten Sie sich zur Zahlung.",
    place: "Zahlungspflichtig bestellen",
    placing: "Ihre Bestellung wird aufgegeben …",
    summary: "Ihre Bestellung",
    refused: "Die Bestellung wurde nicht aufgegeben:",
    noAnswer:
      "Der Shop hat nicht geantwortet. Es ist nicht sicher, ob die Bestellung aufgegeben wurde. Bitte wählen Sie noch einmal „Zahlungspflichtig bestellen“: Nichts wird doppelt bestellt.",
    sayAgain: "Neu angeben, für wen sie sind",
    removeLine: "Aus dem Warenkorb nehmen",
  },
  refusals: {
    esd_email_missing:
      "Es fehlt eine E-Mail-Adresse für die Schlüssel. Bitte geben Sie sie ein.",
    esd_end_customer_missing:
      "Diese Lizenzen sind zum Wiederverkauf, aber kein Endkunde ist genannt. Bitte wählen Sie einen.",
    esd_end_customer_unknown:
      "Der Endkunde gehört nicht mehr zu Ihren. Bitte wählen Sie einen anderen.",
    esd_login_required:
      "Dieser Warenkorb gehört zu einem Kundenkonto. Bitte melden Sie sich an, um ihn zu bestellen, oder beginnen Sie einen neuen Warenkorb mit einer anderen E-Mail-Adresse.",
    esd_not_a_reseller:
      "Ihr Konto ist nicht mehr das eines Resellers. Bitte geben Sie an, dass diese Lizenzen für Sie sind.",
    esd_product_not_sold:
      "Das wird nicht mehr verkauft. Bitte nehmen Sie es aus dem Warenkorb.",
    esd_quantities_differ:
      "Die Zahl der Lizenzen hat sich geändert. Bitte geben Sie neu an, für wen sie sind.",
    esd_service_details_invalid:
      "Bitte geben Sie neu an, für wen diese Lizenzen sind.",
    esd_too_many_licences:
      "Das sind zu viele Lizenzen für eine Bestellung. Bitte bestellen Sie sie in Teilen.",
  },
  address: {
    email: "E-Mail-Adresse",
    first_name: "Vorname",
    last_name: "Nachname",
    company: "Firma",
    address_1: "Straße und Hausnummer",
    postal_code: "Postleitzahl",
    city: "Ort",
    country_code: "Land",
  },
  faults: {
    missing: "Bitte füllen Sie das aus.",
    email: "Das ist keine E-Mail-Adresse, z. B. name@beispiel.de.",
    password: "Nehmen Sie mindestens 8 Zeichen.",
  },
  order: {
    title: "Vielen Dank für Ihre Bestellung",
    number: (number) => `Bestellung ${number}`,
    confirmation: (email) => `Die Rechnung geht an ${email}.`,
    licences: "Ihre Lizenzen",
    live: "Sie erscheinen hier, sobald sie da sind; Sie müssen nichts neu laden.",
    toLicences: "Alle meine Lizenzen",
    toInvoices: "Meine Rechnungen",
    guestTitle: "Wohin Ihre Schlüssel gehen",
    guestText:
      "Jeder Schlüssel kommt in einer eigenen E-Mail, meist binnen einer Minute, an:",
    guestLost: "Ist eine nicht angekommen oder verloren gegangen?",
    guestAsk: "Link zu den Schlüsseln anfordern",
    shop: "Zurück zum Shop",
  },
  account: {
    title: "Ihr Konto",
    nav: "Seiten des Kontos",
    overview: "Übersicht",
    licences: "Lizenzen",
    licence: "Lizenz",
    invoices: "Rechnungen",
    endCustomers: "Endkunden",
    hello: (name) => `Hallo ${name}`,
    loggedInAs: (email) => `Sie sind als ${email} angemeldet.`,
    licencesText: "Schlüssel ansehen, aktivieren und herunterladen.",
    invoicesText: "Rechnungen und Gutschriften als PDF herunterladen.",
    endCustomersText: "Für wen Sie Lizenzen bestellen.",
    logOut: "Abmelden",
    needsLogin: "Melden Sie sich an, um diese Seite zu sehen.",
    logInTitle: "Anmelden",
    registerTitle: "Neu hier?",
    registerText:
      "Mit einem Konto können Sie Ihre Schlüssel jederzeit wieder ansehen.",
    password: "Passwort",
    newPassword: "Passwort, mindestens 8 Zeichen",
    logIn: "Anmelden",
    loggingIn: "Einen Augenblick …",
    register: "Konto anlegen",
    wrongPassword: "E-Mail-Adresse und Passwort gehören nicht zusammen.",
    taken:
      "Zu dieser E-Mail-Adresse gibt es schon ein Konto. Melden Sie sich stattdessen an.",
    otherMethod:
      "Dieses Konto meldet sich auf eine andere Weise an, die dieser Shop nicht bietet.",
    backToLicences: "Alle Lizenzen",
  },
  endCustomers: {
    intro:
      "Sie bestellen für sie; die Schlüssel gehen an sie, die Rechnung an Sie.",
    search: "Endkunden suchen",
    found: (count) => (count === 1 ? "1 Endkunde" : `${count} Endkunden`),
    none: "Kein Endkunde gefunden.",
    more: "Mehr zeigen",
    add: "Neuer Endkunde",
    save: "Endkunden hinzufügen",
    saving: "Wird gespeichert …",
    saved: (name) => `${name} wurde hinzugefügt.`,
    nameMissing: "Geben Sie eine Firma oder einen Nachnamen ein.",
    exists: "Sie haben schon einen Endkunden mit dieser E-Mail-Adresse.",
    notReseller:
      "Nur Wiederverkäufer haben Endkunden. Bitten Sie den Shop, Ihr Konto dazu zu machen.",
  },
  lostKey: { title: "Schlüssel verloren?", revealTitle: "Ihre Schlüssel" },
}
