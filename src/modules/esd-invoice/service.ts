import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, DAL } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { InvoiceOptions } from "../../options"
import { creditedTotals } from "./credit/credited-totals"
import { findCreditNotes } from "./credit/find-credit-notes"
import { issueCreditNotes } from "./credit/issue-credit-notes"
import type { IssueCreditNotesInput } from "./credit/issue-credit-notes-input"
import { claimDelivery } from "./delivery/claim-delivery"
import { findUndelivered } from "./delivery/find-undelivered"
import { finishDelivery, type DeliveryResult } from "./delivery/finish-delivery"
import { insertDelivery } from "./delivery/insert-delivery"
import { renderInvoice } from "./document/render-invoice"
import { checkIssueInvoiceInput } from "./issue/check-issue-invoice-input"
import { findIssuedInvoice } from "./issue/find-issued-invoice"
import { formatInvoiceNumber } from "./issue/format-invoice-number"
import { insertInvoice } from "./issue/insert-invoice"
import { insertInvoiceItems } from "./issue/insert-invoice-items"
import { invoiceIdempotencyKey } from "./issue/invoice-idempotency-key"
import { invoiceSeller } from "./issue/invoice-seller"
import { lockSeries } from "./issue/lock-series"
import { refuseInvoicedAssets } from "./issue/refuse-invoiced-assets"
import { sqlOf } from "./issue/sql-of"
import { takeNextNumber } from "./issue/take-next-number"
import { EsdInvoice } from "./models/esd-invoice"
import { EsdInvoiceDelivery } from "./models/esd-invoice-delivery"
import { EsdInvoiceItem } from "./models/esd-invoice-item"
import type { IssuedInvoice, IssueInvoiceInput } from "./types"

type Dependencies = {
  baseRepository: DAL.RepositoryService
  invoiceOptions: InvoiceOptions
}

/**
 * Invoices and credit notes, one item per licence: numbered without gaps, never
 * changed after issue, printed as PDF.
 */
class EsdInvoiceModuleService extends MedusaService({
  EsdInvoice,
  EsdInvoiceDelivery,
  EsdInvoiceItem,
}) {
  protected readonly baseRepository_: DAL.RepositoryService
  protected readonly options_: InvoiceOptions

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.baseRepository_ = dependencies.baseRepository
    this.options_ = dependencies.invoiceOptions
  }

  /**
   * Issues the invoice of an order and its bill-to, in one transaction. Asked
   * again for the same order and bill-to, also at the same moment, it answers the
   * invoice that stands and uses no number.
   *
   * @throws MedusaError INVALID_DATA when the input breaks a rule,
   * DUPLICATE_ERROR when a licence is already on another invoice.
   */
  @InjectTransactionManager()
  async issueInvoice(
    input: IssueInvoiceInput,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<IssuedInvoice> {
    const draft = checkIssueInvoiceInput(input)
    const seller = invoiceSeller(this.options_.seller, draft.seller_name)
    const idempotency_key = invoiceIdempotencyKey(draft)
    const sql = sqlOf(context)
    const standing = () => findIssuedInvoice(sql, { idempotency_key })

    const before = await standing()
    if (before) {
      return before
    }

    await lockSeries(sql, "invoice")

    const meanwhile = await standing()
    if (meanwhile) {
      return meanwhile
    }

    await refuseInvoicedAssets(
      sql,
      draft.items.map(({ asset_id }) => asset_id)
    )

    const id = generateEntityId(undefined, "esdinv")
    const taken = await takeNextNumber(sql, "invoice")
    const number = formatInvoiceNumber(
      this.options_.invoicePrefix,
      taken.sequence
    )

    await insertInvoice(sql, draft, {
      ...taken,
      id,
      number,
      idempotency_key,
      seller,
    })
    await insertInvoiceItems(sql, id, draft.items)
    await insertDelivery(sql, id)

    return this.readInvoice(id, context)
  }

  /**
   * Issues one credit note for each invoice that the licences stand on, in one
   * transaction: what was charged for exactly these, to the last digit. Licences
   * that are credited already, or on no invoice, are left out, so that asking
   * again, also at the same moment, issues nothing and uses no number.
   *
   * @returns all credit notes of these licences, the oldest first.
   */
  async issueCreditNotes({
    asset_ids,
  }: IssueCreditNotesInput): Promise<IssuedInvoice[]> {
    await this.writeCreditNotes_(asset_ids)

    return this.findCreditNotes(asset_ids)
  }

  /** The credit notes that give licences back, the oldest first. */
  @InjectManager()
  async findCreditNotes(
    assetIds: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<IssuedInvoice[]> {
    const ids = await findCreditNotes(sqlOf(context), assetIds)
    const notes: IssuedInvoice[] = []

    for (const id of ids) {
      notes.push(await this.readInvoice(id, context))
    }

    return notes
  }

  /**
   * A document with its items, every amount to the last digit.
   *
   * @throws MedusaError NOT_FOUND when there is none.
   */
  @InjectManager()
  async retrieveIssued(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<IssuedInvoice> {
    return this.readInvoice(id, context)
  }

  /** What credit notes give back of each order, exact decimals; orders without any are left out. */
  @InjectManager()
  async creditedTotals(
    orderIds: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Map<string, string>> {
    return creditedTotals(sqlOf(context), orderIds)
  }

  /**
   * Prints an invoice or credit note as PDF: the same bytes on every call. Use it for download
   * and as an attachment.
   *
   * @throws MedusaError NOT_FOUND when there is no such invoice.
   */
  @InjectManager()
  async renderInvoicePdf(
    invoiceId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Buffer> {
    return renderInvoice(await this.readInvoice(invoiceId, context))
  }

  /**
   * Takes the unsent e-mail of a document for one try, for `leaseMs`.
   *
   * @returns which try it is, from 1; null when there is nothing to send.
   */
  @InjectManager()
  async claimDelivery(
    invoiceId: string,
    leaseMs: number,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number | null> {
    return claimDelivery(sqlOf(context), invoiceId, leaseMs)
  }

  /** Notes how a try to send the e-mail of a document ended. */
  @InjectManager()
  async finishDelivery(
    invoiceId: string,
    result: DeliveryResult,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    return finishDelivery(sqlOf(context), invoiceId, result)
  }

  /** Documents whose e-mail waits although nothing works on it. */
  @InjectManager()
  async findUndelivered(
    olderThanMs: number,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    return findUndelivered(sqlOf(context), olderThanMs)
  }

  @InjectTransactionManager()
  protected async writeCreditNotes_(
    assetIds: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await issueCreditNotes(
      sqlOf(context),
      assetIds,
      this.options_.creditNotePrefix
    )
  }

  private async readInvoice(
    id: string,
    context: Context<SqlEntityManager>
  ): Promise<IssuedInvoice> {
    const invoice = await findIssuedInvoice(sqlOf(context), { id })

    if (!invoice) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no invoice with the id ${id}.`
      )
    }

    return invoice
  }
}

export default EsdInvoiceModuleService
