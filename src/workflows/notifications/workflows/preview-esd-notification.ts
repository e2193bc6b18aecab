import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { PreviewInput } from "../preview-input"
import { renderPreviewStep } from "../steps/render-preview"

export const previewEsdNotificationWorkflowId = "preview-esd-notification"

/** Renders an e-mail as its reader would see it, with made-up content. Changes nothing. */
export const previewEsdNotificationWorkflow = createWorkflow(
  previewEsdNotificationWorkflowId,
  (input: PreviewInput) => new WorkflowResponse(renderPreviewStep(input))
)
