import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { invoiceInput, licence } from "./support/invoice-input"
import { describeInvoiceModule } from "./support/invoice-module-runner"

const orderOf = (index: number) =>
  invoiceInput({
    order_id: `order_${index}`,
    items: [licence(index, { asset_id: `esda_of_order_${index}` })],
  })

describeInvoiceModule(({ service, MikroOrmWrapper }) => {
  const rows = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    MikroOrmWrapper.forkManager().execute(sql, values)

  describe("issuing an invoice", () => {
    it("writes one item per licence and the exact totals", async () => {
      const issued = await service.issueInvoice(invoiceInput())

      expect(issued).toMatchObject({
        id: expect.stringMatching(/^esdinv_/),
        type: "invoice",
        number: "INV-000001",
        order_id: "order_1",
        customer_id: "cus_1",
        currency_code: "eur",
        subtotal: "498",
        tax_total: "94.62",
        total: "592.62",
        item_count: 2,
        issued_at: expect.any(Date),
        seller: { name: "Licence Shop Ltd", tax_id: "IE1234567T" },
        items: [
          { position: 1, asset_id: "esda_1", amount: "249", tax_rate: "19" },
          { position: 2, asset_id: "esda_2", tax_amount: "47.31" },
        ],
      })
    })

    it("is what Medusa's own reading shows", async () => {
      const { id } = await service.issueInvoice(invoiceInput())
      const read = await service.retrieveEsdInvoice(id, {
        relations: ["items"],
      })

      expect(read).toMatchObject({
        number: "INV-000001",
        subtotal: 498,
        tax_total: 94.62,
        total: 592.62,
        raw_total: { value: "592.62" },
        bill_to: { company: "Muster Handels GmbH" },
      })
      expect(read.items).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            asset_id: "esda_1",
            title: "Office Home & Business 2024",
            amount: 249,
            tax_amount: 47.31,
          }),
        ])
      )
    })

    it("keeps every digit of sums that are finer than the currency", async () => {
      const items = [1, 2, 3].map((index) =>
        licence(index, {
          amount: "209.2436974789915966386554",
          tax_amount: "39.7563025210084033613446",
        })
      )
      const issued = await service.issueInvoice(invoiceInput({ items }))
      const read = await service.retrieveEsdInvoice(issued.id)
      const [columns] = await rows("select subtotal, total from esd_invoice")

      expect(issued).toMatchObject({
        subtotal: "627.7310924369747899159662",
        tax_total: "119.2689075630252100840338",
        total: "747",
      })
      expect(columns).toEqual({
        subtotal: "627.7310924369747899159662",
        total: "747",
      })
      expect(read).toMatchObject({
        raw_subtotal: { value: "627.7310924369747899159662" },
      })
    })

    it("writes 2,000 licences with as many statements as one licence", async () => {
      const knex = service["baseRepository_"]
        .getFreshManager<{ getKnex(): Listener }>()
        .getKnex()
      const count = async (licences: number) => {
        let statements = 0
        const onQuery = () => (statements += 1)
        knex.on("query", onQuery)
        const issued = await service.issueInvoice(
          invoiceInput({
            order_id: `order_of_${licences}`,
            items: Array.from({ length: licences }, (_, index) =>
              licence(index, { asset_id: `esda_${licences}_${index}` })
            ),
          })
        )
        knex.removeListener("query", onQuery)

        expect(issued.items).toHaveLength(licences)

        return statements
      }

      expect(await count(2000)).toBe(await count(1))
    })

    it("refuses bad input before it writes anything", async () => {
      await expect(
        service.issueInvoice(invoiceInput({ items: [] }))
      ).rejects.toMatchObject({ type: MedusaError.Types.INVALID_DATA })
      expect(await rows("select 1 from esd_invoice_series")).toEqual([])
    })
  })

  describe("the numbers of invoices", () => {
    it("follow each other without gaps when 50 orders are invoiced at once", async () => {
      const issued = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          service.issueInvoice(orderOf(index))
        )
      )

      expect(issued.map(({ number }) => number).sort()).toEqual(
        Array.from(
          { length: 50 },
          (_, index) => `INV-${String(index + 1).padStart(6, "0")}`
        )
      )
    })

    it("never run against the time of issue", async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          service.issueInvoice(orderOf(index))
        )
      )

      expect(
        await rows(
          `select a.number from esd_invoice a
           join esd_invoice b on b.sequence = a.sequence + 1
           where b.issued_at < a.issued_at`
        )
      ).toEqual([])
    })

    it("come back when the transaction around the issue fails", async () => {
      const failed = service["baseRepository_"].transaction(
        async (transactionManager: SqlEntityManager) => {
          const { number } = await service.issueInvoice(orderOf(1), {
            transactionManager,
          })
          expect(number).toBe("INV-000001")

          throw new Error("the order was cancelled")
        }
      )
      await expect(failed).rejects.toThrow("the order was cancelled")

      await expect(service.issueInvoice(orderOf(2))).resolves.toMatchObject({
        number: "INV-000001",
      })
      expect(await rows("select order_id from esd_invoice")).toEqual([
        { order_id: "order_2" },
      ])
    })

    it("come back when the items cannot be written", async () => {
      await expect(
        service.issueInvoice(
          invoiceInput({ items: [licence(1, { title: "no\u0000text" })] })
        )
      ).rejects.toThrow()

      await expect(service.issueInvoice(invoiceInput())).resolves.toMatchObject(
        { number: "INV-000001" }
      )
    })

    it("are not used up by invoices that are refused in between", async () => {
      await service.issueInvoice(orderOf(0))
      const again = (index: number) => ({
        ...orderOf(0),
        order_id: `order_again_${index}`,
      })

      const results = await Promise.allSettled(
        [1, 2, 3, 4].flatMap((index) => [
          service.issueInvoice(orderOf(index)),
          service.issueInvoice(again(index)),
        ])
      )

      expect(results.map(({ status }) => status)).toEqual(
        [1, 2, 3, 4].flatMap(() => ["fulfilled", "rejected"])
      )
      expect(
        await rows("select sequence from esd_invoice order by sequence")
      ).toEqual([1, 2, 3, 4, 5].map((sequence) => ({ sequence })))
    })
  })

  describe("issuing an invoice again", () => {
    it("answers the invoice that stands", async () => {
      const first = await service.issueInvoice(invoiceInput())
      const second = await service.issueInvoice(
        invoiceInput({ items: [licence(7)] })
      )

      expect(second).toEqual(first)
    })

    it("answers one invoice and uses one number when the calls run at once", async () => {
      await service.issueInvoice(orderOf(99))

      const issued = await Promise.all(
        Array.from({ length: 20 }, () => service.issueInvoice(invoiceInput()))
      )

      expect(new Set(issued.map(({ id }) => id)).size).toBe(1)
      expect(await rows("select last_number from esd_invoice_series")).toEqual([
        { last_number: 2 },
      ])
    })

    it("knows a guest by the e-mail address, however it is written", async () => {
      const { bill_to } = invoiceInput()
      const guest = (email: string) =>
        invoiceInput({ customer_id: null, bill_to: { ...bill_to, email } })
      const first = await service.issueInvoice(guest("Jane@Example.com"))

      await expect(
        service.issueInvoice(guest("jane@example.com"))
      ).resolves.toEqual(first)
    })

    it("writes another invoice for another bill-to of the order", async () => {
      await service.issueInvoice(invoiceInput())

      await expect(
        service.issueInvoice(
          invoiceInput({ customer_id: "cus_2", items: [licence(3)] })
        )
      ).resolves.toMatchObject({ number: "INV-000002" })
    })

    it("refuses a licence that another invoice charges, by name", async () => {
      await service.issueInvoice(invoiceInput())

      await expect(
        service.issueInvoice(
          invoiceInput({ order_id: "order_2", items: [licence(3), licence(2)] })
        )
      ).rejects.toMatchObject({
        type: MedusaError.Types.DUPLICATE_ERROR,
        message:
          "Licence esda_2 is already charged on invoice INV-000001, so the new invoice was not issued.",
      })
      expect(await rows("select 1 from esd_invoice")).toHaveLength(1)
    })
  })
})

type Listener = {
  on(event: "query", listener: () => void): void
  removeListener(event: "query", listener: () => void): void
}
