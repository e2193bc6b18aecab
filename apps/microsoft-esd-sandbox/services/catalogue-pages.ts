import type { DataSource } from "typeorm"
import { OfferingEntity, type Offering } from "../entities/offering"
import {
  createContinuationToken,
  readContinuationToken,
  type CatalogueQuery,
} from "./continuation-token"

const PAGE_SIZE = 100

/** One page of the catalogue; the last one has no token. */
export type CataloguePage = {
  offerings: Offering[]
  continuationToken?: string
}

/** Reads the catalogue of one country and language, page by page. */
export class CataloguePages {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * One page, by SKU. Discontinued rows are left out unless `fromDate` asks what
   * has changed.
   *
   * @throws ApiError InvalidRequest for a token of another question.
   */
  async page(
    query: CatalogueQuery,
    continuationToken?: string
  ): Promise<CataloguePage> {
    const select = this.dataSource.manager
      .createQueryBuilder(OfferingEntity, "offering")
      .where({ country: query.country, language: query.language })
      .orderBy("offering.sku")
      .limit(PAGE_SIZE + 1)
    if (continuationToken !== undefined) {
      const lastSku = readContinuationToken(query, continuationToken)
      select.andWhere("offering.sku > :lastSku", { lastSku })
    }
    if (query.fromDate === undefined) {
      select.andWhere({ status: "Available" })
    } else {
      const fromDate = new Date(query.fromDate)
      select.andWhere("offering.lastUpdate >= :fromDate", { fromDate })
    }

    const found = await select.getMany()
    const offerings = found.slice(0, PAGE_SIZE)
    const last = offerings.at(-1)

    return {
      offerings,
      continuationToken:
        found.length > PAGE_SIZE && last
          ? createContinuationToken(query, last.sku)
          : undefined,
    }
  }
}
