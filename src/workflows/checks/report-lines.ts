import type { EsdCheck } from "../../types"

const WORDS = { ok: "ok     ", warning: "warning", failed: "FAILED " }

/** The checks in plain words, a line for each, and how many were not well. */
export function reportLines(checks: EsdCheck[]): string[] {
  const count = (status: EsdCheck["status"]) =>
    checks.filter((check) => check.status === status).length

  return [
    ...checks.map(
      ({ status, message, fix }) =>
        `${WORDS[status]}  ${[message, fix].filter(Boolean).join(" ")}`
    ),
    `${checks.length} checks: ${count("ok")} ok, ${count("warning")} warnings, ${count("failed")} failed.`,
  ]
}
