/** One thing that licences depend on, and how it is doing. */
export type EsdCheck = {
  /**
   * Names the check in the list. Those of a connection end with its id:
   *
   * - `sign_in:<id>`, `certificate:<id>`, `catalogue:<id>`;
   * - `redis`, `redis_memory`, `workers`, `event_bus`;
   * - `email_provider`, `notifications`, `unsent_mails`;
   * - `told_staff`: who of the shop is told of cancellations and failed licences;
   * - `encryption_keys`;
   * - `offerings`, `shipping`: what the shop sells;
   * - `stuck_licences`, `failed_licences`.
   */
  id: string
  /** `failed`: something does not work. `warning`: it works, and somebody should look at it. */
  status: "ok" | "warning" | "failed"
  /** A stable name of the outcome, e.g. for translations. */
  code: string
  /** The outcome in a sentence. */
  message: string
  /** What mends it, in a sentence; null where nothing has to be mended. */
  fix: string | null
  /** What both sentences are filled in with. */
  values: Record<string, string | number>
}

/** Body of the answer of `GET /admin/esd/checks`. */
export type AdminEsdCheckListResponse = {
  esd_checks: EsdCheck[]
}
