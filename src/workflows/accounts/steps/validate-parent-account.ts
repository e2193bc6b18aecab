import { createStep } from "@medusajs/framework/workflows-sdk"
import { ruleBroken } from "../../../modules/esd/services/accounts/rule-broken"

export const validateParentAccountStepId = "validate-esd-parent-account"

/** Refuses a parent account, whatever it is: the vendor knows none. */
export const validateParentAccountStep = createStep(
  validateParentAccountStepId,
  async ({ parent_account }: { parent_account?: unknown }) => {
    if (
      parent_account !== undefined &&
      parent_account !== null &&
      parent_account !== ""
    ) {
      throw ruleBroken(
        "parent_account: Microsoft ESD accepts no parent account, so this field must stay blank.",
        "esd_parent_account_not_allowed"
      )
    }
  }
)
