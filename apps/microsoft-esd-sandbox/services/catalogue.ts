import type { DataSource, EntityManager } from "typeorm"
import { OfferingEntity, type Offering } from "../entities/offering"
import { ApiError } from "../http/api-error"
import { CATALOGUE_SEED } from "../seed/catalogue-seed"
import { UPSERT_OFFERINGS_SQL } from "./upsert-offerings-sql"

/** A row to add or change. What is left out keeps its value. */
export type OfferingChange = Pick<
  Offering,
  "sku" | "country" | "language" | "name" | "status"
> &
  Partial<Offering>

/** What is for sale. Kept in memory too, because every purchase looks here. */
export class Catalogue {
  private offerings = new Map<string, Offering[]>()
  private reading: Promise<void> = Promise.resolve()

  constructor(
    private readonly dataSource: DataSource,
    private readonly now: () => number
  ) {}

  /** Fills an empty catalogue with the seed and reads it; used at start. */
  async open(): Promise<void> {
    if (!(await this.dataSource.manager.exists(OfferingEntity))) {
      await this.write(CATALOGUE_SEED, this.dataSource.manager)
    }
    await this.read()
  }

  /** Puts the catalogue back to the seed. */
  async reset(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`TRUNCATE "offerings"`)
      await this.write(CATALOGUE_SEED, manager)
    })
    await this.read()
  }

  /** Adds new rows and changes known ones, all or none. A row that says nothing new keeps its `lastUpdate`. */
  async change(changes: OfferingChange[]): Promise<void> {
    await this.write(changes, this.dataSource.manager)
    await this.read()
  }

  /** A product's name in a language, or in any where it has none there; the SKU when it is unknown. */
  nameOf(sku: string, language: string): string {
    const rows = this.offerings.get(sku) ?? []
    const row = rows.find((row) => row.language.startsWith(language)) ?? rows[0]
    return row?.name ?? sku
  }

  /**
   * The offering that a purchase means.
   *
   * @throws ApiError SkuNotFound, CountryNotAllowed or SkuDiscontinued.
   */
  offeringFor(wanted: {
    sku: string
    country: string
    language?: string | null
  }): Offering {
    const { sku, country, language } = wanted
    const everywhere = this.offerings.get(sku)
    if (!everywhere) {
      throw new ApiError(
        "SkuNotFound",
        `SKU ${sku} is not in the catalogue. Read the catalogue again.`
      )
    }

    const here = everywhere.filter((row) => row.country === country)
    if (here.length === 0) {
      throw new ApiError(
        "CountryNotAllowed",
        `SKU ${sku} is not sold in ${country}. Buy it for a country whose catalogue has it.`
      )
    }

    const offering = here.find((row) => !language || row.language === language)
    if (!offering) {
      throw new ApiError(
        "SkuNotFound",
        `SKU ${sku} is not sold in ${country} in the language ${language}. Ask for a language whose catalogue has it.`
      )
    }
    if (offering.status === "Discontinued") {
      throw new ApiError(
        "SkuDiscontinued",
        `SKU ${sku} is discontinued in ${country} and can no longer be bought.`
      )
    }

    return offering
  }

  private async write(
    changes: OfferingChange[],
    manager: EntityManager
  ): Promise<void> {
    await manager.query(UPSERT_OFFERINGS_SQL, [
      JSON.stringify(changes),
      new Date(this.now()),
    ])
  }

  /** Reads wait for each other, so that an older one never overwrites a newer one. */
  private read(): Promise<void> {
    const readNow = () => this.readNow()
    this.reading = this.reading.then(readNow, readNow)
    return this.reading
  }

  private async readNow(): Promise<void> {
    const rows = await this.dataSource.manager.find(OfferingEntity, {
      order: { sku: "ASC", country: "ASC", language: "ASC" },
    })
    const bySku = new Map<string, Offering[]>()
    for (const row of rows) {
      bySku.set(row.sku, [...(bySku.get(row.sku) ?? []), row])
    }
    this.offerings = bySku
  }
}
