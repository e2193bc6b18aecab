import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PluginOptions } from "../../../../options"
import { claimNotices, type NoticeClaim } from "./claim-notices"
import { findUnsentNotices } from "./find-unsent-notices"
import { finishNotices, type NoticeEnd } from "./finish-notices"
import { insertNotices, type NewNotice } from "./insert-notices"
import { isTooEarly } from "./is-too-early"
import { type FailedLicence, readFailedLicence } from "./read-failed-licence"
import {
  readToldCancellations,
  type ToldCancellation,
} from "./read-told-cancellations"
import { reportFailures } from "./report-failures"

/** E-mails about what happened to licences, to customers and to staff (docs/adr/0029). */
export class Notices {
  constructor(
    private readonly knex: Knex,
    private readonly options: Pick<PluginOptions, "email">
  ) {}

  /** Writes e-mails to be sent, outside of any transaction; answers the ids of the new ones. */
  insert(notices: NewNotice[]): Promise<string[]> {
    return insertNotices(this.knex, notices)
  }

  /**
   * Takes an unsent notice for one try, with those that the same e-mail tells of.
   *
   * @returns `later` while more to tell of is to come, null when there is
   * nothing to send or another worker has it.
   */
  async claim(id: string): Promise<NoticeClaim | "later" | null> {
    return (await isTooEarly(this.knex, id))
      ? "later"
      : claimNotices(this.knex, id, this.options.email.timeoutMs)
  }

  /** Notes what became of a try. */
  finish(claim: NoticeClaim, end: NoticeEnd): Promise<void> {
    return finishNotices(this.knex, claim, end)
  }

  /** What is to be told of cancellations, as it is now. */
  readCancellations(ids: string[]): Promise<ToldCancellation[]> {
    return readToldCancellations(this.knex, ids)
  }

  /** The licence that an e-mail about failures gives as an example. */
  readFailedLicence(assetId: string | null): Promise<FailedLicence | null> {
    return readFailedLicence(this.knex, assetId)
  }

  /** Notices that wait to be sent although nothing works on them. */
  findUnsent(olderThanMs: number): Promise<string[]> {
    return findUnsentNotices(this.knex, olderThanMs)
  }

  /**
   * Writes e-mails to staff about licences that failed and that nobody was told
   * of, at most one for each reason in an hour; answers their ids.
   */
  reportFailures(settleMs: number): Promise<string[]> {
    return reportFailures(this.knex, settleMs)
  }
}
