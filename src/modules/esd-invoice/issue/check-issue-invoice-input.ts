import { MedusaError } from "@medusajs/framework/utils"
import type { IssueInvoiceInput } from "../types"
import type { InvoiceDraft } from "./invoice-draft"
import { issueInvoiceSchema } from "./issue-invoice-schema"

const FAULTS_SHOWN = 10

/**
 * Checks what an invoice is to say before anything is written.
 *
 * @throws MedusaError INVALID_DATA with one sentence that names the fields at
 * fault and their rules.
 */
export function checkIssueInvoiceInput(input: IssueInvoiceInput): InvoiceDraft {
  const checked = issueInvoiceSchema.safeParse(input)

  if (checked.success) {
    return checked.data
  }

  const faults = checked.error.issues.map(
    ({ path, message }) => `${fieldName(path)} ${message}`
  )
  const more = faults.length - FAULTS_SHOWN

  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The invoice cannot be issued: ${faults.slice(0, FAULTS_SHOWN).join("; ")}${
      more > 0 ? `; and ${more} more` : ""
    }.`
  )
}

function fieldName(path: PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === "number"
        ? `${name}[${part}]`
        : `${name}${name && "."}${String(part)}`,
    ""
  )
}
