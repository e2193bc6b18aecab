import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ReturnOutcome } from "../../../modules/esd/types"
import { enqueueJobsStep } from "../../queue/enqueue-jobs"
import { afterTry, followUps } from "../follow-ups"
import type { SaidOfLicence } from "../said-of-licence"
import { acceptCancellationStep } from "../steps/accept-cancellation"
import { tryReturnStep } from "../steps/try-return"

export const cancelEsdAssetWorkflowId = "cancel-esd-asset"

/**
 * Cancels a licence because staff want it, or because they approve what its
 * customer asked for. The vendor is asked at once; where it does not answer, a
 * job goes on. Stopped anywhere, the reconcile job does.
 *
 * @example
 * await cancelEsdAssetWorkflow(container).run({
 *   input: {
 *     asset_id: "esda_123",
 *     actor: { type: "user", id: "user_123" },
 *     comment: null,
 *     is_approval: false,
 *   },
 * })
 */
export const cancelEsdAssetWorkflow = createWorkflow(
  cancelEsdAssetWorkflowId,
  (input: SaidOfLicence & { is_approval: boolean }) => {
    const changes = acceptCancellationStep(input)
    const tried = when(
      "has-to-be-returned",
      { changes },
      (found) => found.changes.changed[0]?.status === "accepted"
    ).then(() =>
      tryReturnStep(
        transform({ changes }, (found) => ({
          cancellation_id: found.changes.changed[0].id,
        }))
      )
    )
    const outcome = transform(
      { tried },
      (found): ReturnOutcome => found.tried ?? { outcome: "returned" }
    )

    enqueueJobsStep(
      transform({ changes, tried, outcome }, (found) => [
        // What was tried and came to its end needs no job any more.
        ...(!found.tried || found.outcome.outcome === "retry"
          ? followUps(found.changes)
          : []),
        ...afterTry(found.outcome),
      ])
    )

    return new WorkflowResponse(outcome)
  }
)
