import type { DeskQuery } from "../licences/desk/desk-query"
import { fileNameOf } from "./file-name-of"
import { saveFile } from "./save-file"
import { sdk } from "./sdk"

/** How long the browser may need to save the file, in milliseconds. */
const SAVING_NEEDS_MS = 60_000

/**
 * Saves all licences that a query finds as a table, without their keys. A link
 * alone would not do: the session may be a header.
 */
export async function exportLicences(query: DeskQuery): Promise<void> {
  const response = await sdk.client.fetch<Response>(
    "/admin/esd/assets/export",
    { query, headers: { accept: "text/csv" } }
  )
  const url = URL.createObjectURL(await response.blob())
  setTimeout(() => URL.revokeObjectURL(url), SAVING_NEEDS_MS)

  saveFile(
    url,
    fileNameOf(
      response.headers.get("content-disposition"),
      "microsoft-esd-licences.csv"
    )
  )
}
