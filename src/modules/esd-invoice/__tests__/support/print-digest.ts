import { createHash } from "node:crypto"
import { renderInvoice } from "../../document/render-invoice"
import { issuedInvoice } from "./issued-invoice"

/** Run as a program: prints the digest of an invoice that this process renders. */
void renderInvoice(issuedInvoice({ locale: "de-DE" })).then((pdf) =>
  process.stdout.write(createHash("sha256").update(pdf).digest("hex"))
)
