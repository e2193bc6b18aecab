import type { Operation } from "../permissions/operations"
import type { LicenceAction, UnavailableReason } from "./unavailable-actions"

/** Why an action is withheld; the last part of its text's key. */
export type WithheldReason =
  UnavailableReason | "mayNotReveal" | "mayNotOperate"

/** Which actions are not possible now, or not allowed to somebody, and why. */
export type WithheldActions = Partial<Record<LicenceAction, WithheldReason>>

/** Adds those actions that somebody may not take to those that are not possible. */
export function withheldActions(
  unavailable: Partial<Record<LicenceAction, UnavailableReason>>,
  isAllowed: Readonly<Record<Exclude<Operation, "configure">, boolean>>
): WithheldActions {
  return Object.fromEntries(
    Object.entries(unavailable).map(([action, reason]) => {
      const isReveal = action === "reveal"

      if (isAllowed[isReveal ? "reveal" : "operate"]) {
        return [action, reason]
      }

      return [action, isReveal ? "mayNotReveal" : "mayNotOperate"]
    })
  )
}
