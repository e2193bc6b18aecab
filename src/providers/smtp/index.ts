import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmtpNotificationProviderService } from "./service"

export type { SmtpOptionsInput as SmtpNotificationProviderOptions } from "./smtp-options"

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [SmtpNotificationProviderService],
})
