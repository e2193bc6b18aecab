import { z } from "@medusajs/framework/zod"
import { secureUrl } from "./secure-url"

/** Pages of the storefront that e-mails lead to. */
export const storefrontOptions = z.strictObject({
  /**
   * Page that shows keys for the token in its fragment (`#token=…`). Without it
   * the shop sends no lost keys; `POST /store/esd/lost-keys` answers 404.
   */
  lostKeyUrl: secureUrl()
    .refine((url) => !url.includes("#"), {
      message: "must have no fragment (#…), because the token stands there",
    })
    .optional(),
})

/** Checked storefront options. */
export type StorefrontOptions = z.output<typeof storefrontOptions>
