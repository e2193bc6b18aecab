import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TokenCipher } from "../../lib/token-cipher"
import type { Condition } from "./condition"
import { countLicences } from "./count-licences"
import { formatCursor, parseCursor } from "./cursor"
import { filterCondition } from "./filter-condition"
import { findByKey } from "./find-by-key"
import { findPage, type FoundLicence } from "./find-page"
import type { LicenceFilter } from "./licence-filter"
import { type LicenceOrder, type TotalOrder, totalOrder } from "./licence-order"
import { type Position, turnedRound } from "./position"
import { type ExportRow, readExportRows } from "./read-export-rows"

/** Beyond it a list says that there are more, and not how many. */
export const COUNTED_EXACTLY = 1000

/** Licences that an export reads at once. */
const EXPORT_BATCH = 500

/** Which page of which list. */
export type PageRequest = {
  filter: LicenceFilter
  order: LicenceOrder
  limit: number
  offset: number
  /** The page after this cursor. */
  after?: string
  /** The page before this cursor. */
  before?: string
}

/** A page of licences by their ids. */
export type LicencePage = {
  ids: string[]
  count: number
  is_count_exact: boolean
  next_cursor: string | null
  previous_cursor: string | null
}

type Found = Pick<LicencePage, "ids" | "next_cursor" | "previous_cursor">

/** All licences as staff look through them (docs/adr/0023). */
export class LicenceDesk {
  constructor(
    private readonly knex: Knex,
    private readonly cipher: Pick<TokenCipher, "lookupHashes">
  ) {}

  /**
   * A page of licences. Orders are looked through as a whole, so a list of given
   * orders is counted exactly.
   *
   * @throws MedusaError `invalid_data` for a cursor that does not belong here
   * (code `esd_invalid_cursor`) and for a search by a whole key.
   */
  async list(request: PageRequest): Promise<LicencePage> {
    const { filter } = request
    const order = totalOrder(request.order, filter)
    const where = await filterCondition(this.knex, filter)
    const most = filter.order_id ? null : COUNTED_EXACTLY
    const [page, count] = await Promise.all([
      request.after === undefined && request.before === undefined
        ? this.#byOffset(where, order, request)
        : this.#byCursor(where, order, request),
      countLicences(this.knex, where, most === null ? 2 ** 31 : most + 1),
    ])

    return {
      ...page,
      count: Math.min(count, most ?? count),
      is_count_exact: most === null || count <= most,
    }
  }

  /** The licences with a product key, which is in its one written form. */
  findByKey(productKey: string): Promise<string[]> {
    return findByKey(this.knex, this.cipher.lookupHashes(productKey))
  }

  /** All licences of a list, batch by batch, so that memory stays flat. */
  async *export({
    filter,
    order: asked,
  }: Pick<PageRequest, "filter" | "order">): AsyncGenerator<ExportRow[]> {
    const { columns } = totalOrder(asked, filter)
    const where = await filterCondition(this.knex, filter)

    for (let from: Position | null = null; ;) {
      const found: FoundLicence[] = await findPage(this.knex, {
        where,
        columns,
        from,
        limit: EXPORT_BATCH,
      })
      const last = found.at(-1)

      if (last) {
        yield await readExportRows(this.knex, idsOf(found))
        from = last
      }

      if (found.length < EXPORT_BATCH) {
        return
      }
    }
  }

  async #byOffset(
    where: Condition,
    order: TotalOrder,
    { offset, limit }: PageRequest
  ): Promise<Found> {
    const found = await findPage(this.knex, {
      where,
      columns: order.columns,
      offset,
      limit: limit + 1,
    })
    const page = found.slice(0, limit)

    return {
      ids: idsOf(page),
      previous_cursor: offset > 0 ? cursorOf(order, page[0]) : null,
      next_cursor:
        found.length > limit ? cursorOf(order, page[limit - 1]) : null,
    }
  }

  /**
   * Reads on from a position, in the order or against it. Whether there is
   * anything on its other side is looked up, because the licence that stood
   * there may have left the list.
   */
  async #byCursor(
    where: Condition,
    order: TotalOrder,
    { after, before, limit }: PageRequest
  ): Promise<Found> {
    const isBackwards = after === undefined
    const from = parseCursor(
      order,
      after ?? before ?? "",
      isBackwards ? "before" : "after"
    )
    const other = { values: from.values, isInclusive: !from.isInclusive }
    const onwards = isBackwards ? turnedRound(order.columns) : order.columns
    const [found, [behind]] = await Promise.all([
      findPage(this.knex, { where, columns: onwards, from, limit: limit + 1 }),
      findPage(this.knex, {
        where,
        columns: turnedRound(onwards),
        from: other,
        limit: 1,
      }),
    ])
    const page = found.slice(0, limit)
    const onward =
      found.length > limit ? cursorOf(order, page[limit - 1]) : null
    const back = behind ? cursorOf(order, page[0] ?? other) : null

    return isBackwards
      ? {
          ids: idsOf(page.reverse()),
          next_cursor: back,
          previous_cursor: onward,
        }
      : { ids: idsOf(page), next_cursor: onward, previous_cursor: back }
  }
}

function cursorOf(
  order: TotalOrder,
  position: Position | undefined
): string | null {
  return position ? formatCursor(order, position) : null
}

function idsOf(found: FoundLicence[]): string[] {
  return found.map(({ id }) => id)
}
