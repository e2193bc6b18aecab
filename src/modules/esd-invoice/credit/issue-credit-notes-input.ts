/** Which licences are to be credited. */
export type IssueCreditNotesInput = {
  /** Licences that were given back; those on no invoice are left out. */
  asset_ids: string[]
}
