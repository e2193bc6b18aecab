import type { EsdCheck } from "../../types"

/** How a check came out; the list adds which one it was. */
export type Outcome = Omit<EsdCheck, "id">

type Values = EsdCheck["values"]

/** All is well. */
export function ok(
  code: string,
  message: string,
  values: Values = {}
): Outcome {
  return { status: "ok", code, message, fix: null, values }
}

/** It works, and somebody should look at it. */
export function warning(
  code: string,
  message: string,
  fix: string,
  values: Values = {}
): Outcome {
  return { status: "warning", code, message, fix, values }
}

/** It does not work. */
export function failed(
  code: string,
  message: string,
  fix: string,
  values: Values = {}
): Outcome {
  return { status: "failed", code, message, fix, values }
}
