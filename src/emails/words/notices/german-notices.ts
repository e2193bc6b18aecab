import type { NoticeWords } from "./notice-words"

/** The e-mails about what happened to licences, in German. */
export const germanNotices: NoticeWords = {
  products: (titles, count) =>
    titles.length > 1
      ? `${count} Lizenzen`
      : `${count > 1 ? `${count} × ` : ""}${titles[0] ?? "eine Lizenz"}`,
  licences: "Lizenzen",
  licence: ({ title, sku, position, key }) =>
    [
      `${title} (${sku})`,
      position && `Lizenz ${position}`,
      key && `Produktschlüssel ${key}`,
    ]
      .filter(Boolean)
      .join(", "),
  more: (count) =>
    count === 1 ? "und 1 weitere Lizenz" : `und ${count} weitere Lizenzen`,
  reason: "Grund",
  yourComment: "Ihr Kommentar:",
  customersComment: "Kommentar des Kunden:",
  shopsComment: "Kommentar des Shops:",
  shopsAnswer: "Antwort des Shops:",
  creditNote: "Gutschrift",
  creditNoteApart:
    "Die Gutschrift bekommen Sie als PDF-Datei in einer eigenen E-Mail.",
  reasons: {
    esd_redeemed:
      "Der Produktschlüssel ist in Gebrauch, und Microsoft nimmt nur unbenutzte zurück.",
    esd_return_window_over:
      "Die Frist, in der Microsoft diese Lizenz zurücknimmt, ist abgelaufen.",
    esd_not_returnable: "Microsoft nimmt Lizenzen dieser Art nicht zurück.",
    esd_unknown_to_vendor:
      "Microsoft findet diese Lizenz nicht. Bitte wenden Sie sich an uns.",
  },
  otherReason:
    "Microsoft hat die Lizenz nicht zurückgenommen. Bitte wenden Sie sich an uns.",
  cancellation: {
    requested: {
      subject: (product, orderId) =>
        `Ihr Antrag auf Kündigung: ${product} – Bestellung ${orderId}`,
      title: "Ihr Antrag ist da",
      intro: (shopName, product, orderId) =>
        `Sie haben bei ${shopName} beantragt, aus Bestellung ${orderId} zu kündigen: ${product}. Wir prüfen Ihren Antrag und sagen Ihnen per E-Mail, wie wir entschieden haben.`,
      next: "Verwenden Sie den Produktschlüssel bitte nicht mehr: Eine Lizenz in Gebrauch kann nicht zurückgegeben werden. Bis wir entschieden haben, können Sie Ihren Antrag dort zurückziehen, wo Sie ihn gestellt haben.",
    },
    withdrawn: {
      subject: (product, orderId) =>
        `Antrag auf Kündigung zurückgezogen: ${product} – Bestellung ${orderId}`,
      title: "Ihr Antrag ist zurückgezogen",
      intro: (shopName, product, orderId) =>
        `Sie haben Ihren Antrag bei ${shopName} zurückgezogen, aus Bestellung ${orderId} zu kündigen: ${product}.`,
      next: "Es ändert sich nichts: Sie behalten die Lizenz, und ihr Produktschlüssel gilt weiter.",
    },
    approved: {
      subject: (product, orderId) =>
        `Gekündigt: ${product} – Bestellung ${orderId}`,
      title: "Gekündigt",
      intro: (shopName, product, orderId) =>
        `${shopName} hat aus Bestellung ${orderId} gekündigt: ${product}.`,
      next: "Ein Produktschlüssel, den Sie dafür bekommen haben, gilt nicht mehr. Bitte deinstallieren Sie die Software, wo Sie keine andere Lizenz dafür haben.",
    },
    declined: {
      subject: (product, orderId) =>
        `Kündigung nicht möglich: ${product} – Bestellung ${orderId}`,
      title: "Sie behalten die Lizenz",
      intro: (shopName, product, orderId) =>
        `Sie haben bei ${shopName} beantragt, aus Bestellung ${orderId} zu kündigen: ${product}. Das ist leider nicht möglich.`,
      next: "Es ändert sich nichts: Sie behalten die Lizenz, und ihr Produktschlüssel gilt weiter.",
    },
  },
  staff: {
    footer: (shopName) =>
      `Sie erhalten diese E-Mail, weil ${shopName} diese Adresse über Microsoft-ESD-Lizenzen benachrichtigt. Wer benachrichtigt wird, steht im Admin unter Microsoft ESD › Benachrichtigungen und in der Option email.staff des Plugins.`,
    customer: "Kunde",
    error: "Meldung",
    cancellation: {
      subject: (news, product, orderId) =>
        `${news}: ${product}, Bestellung ${orderId}`,
      whereToLook:
        "Sie finden das im Admin unter Microsoft ESD › Kündigungen und auf der Seite der Bestellung.",
      requested: {
        news: "Kündigung beantragt",
        intro: (product, orderId) =>
          `Ein Kunde beantragt, aus Bestellung ${orderId} zu kündigen: ${product}.`,
        next: "Bitte nehmen Sie den Antrag an, oder lehnen Sie ihn ab. Wenn Sie ihn annehmen, geht die Lizenz sofort an Microsoft zurück.",
      },
      withdrawn: {
        news: "Kündigung zurückgezogen",
        intro: (product, orderId) =>
          `Ein Kunde hat seinen Antrag zurückgezogen, aus Bestellung ${orderId} zu kündigen: ${product}.`,
        next: "Es ist nichts weiter zu tun: Die Lizenz bleibt.",
      },
      refused: {
        news: "Lizenz nicht zurückgenommen",
        intro: (product, orderId) =>
          `Aus Bestellung ${orderId} konnte nicht an Microsoft zurückgegeben werden: ${product}. Die Lizenz bleibt also.`,
        next: "Es wurde nichts gutgeschrieben oder erstattet. Ein Kunde, der die Kündigung selbst beantragt hat, weiß es schon per E-Mail; andere benachrichtigen bitte Sie.",
      },
    },
    failure: {
      subject: (reason, count) =>
        `Fehlgeschlagene Lizenzen (${count}): ${reason}`,
      title: "Lizenzen sind fehlgeschlagen",
      intro: (shopName, reason) =>
        `Lizenzen von ${shopName} konnten nicht bei Microsoft gekauft werden. Alle haben denselben Grund, ${reason}.`,
      count: "Neu fehlgeschlagen",
      moreThan: (count) => `mehr als ${count}`,
      example: "Zum Beispiel",
      exampleOf: (product, orderId) => `${product}, Bestellung ${orderId}`,
      next: "Beheben Sie den Grund, und versuchen Sie es mit den Lizenzen dann noch einmal: im Admin unter Microsoft ESD › Lizenzen, gefiltert nach „Sync fehlgeschlagen“. Was der Grund bedeutet, steht auf der Seite jeder Lizenz.",
      notAgain:
        "Was in der nächsten Stunde aus demselben Grund fehlschlägt, kommt danach in einer gemeinsamen E-Mail.",
    },
  },
}
