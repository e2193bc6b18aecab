// @ts-check
import { FEW } from "../desk/measure-desk.mjs"
import { LISTS } from "../desk/time-lists.mjs"
import { formatTable } from "./format-table.mjs"

/**
 * What was measured, for a person.
 *
 * @param {import("../measure/measure-all.mjs").Results} results
 * @returns {string}
 */
export function describeResults(results) {
  const { licences, latency } = results
  return [
    `\nOne order of ${licences} licences; the vendor answers after ${latency} ms\n`,
    formatTable(ratesOf(results)),
    "\nThe order, from the answer to the checkout on\n",
    formatTable(phasesOf(results)),
    ...(results.delivery.cpuSeconds.size
      ? [
          "\nCPU time from checkout to the last e-mail\n",
          formatTable(cpuOf(results)),
        ]
      : []),
    "\nThe licence list: 95 of 100 requests are answered within\n",
    formatTable(listsOf(results)),
    "",
  ].join("\n")
}

/** @param {import("../measure/measure-all.mjs").Results} results */
function ratesOf({ nothing, sequential, order }) {
  /** @param {string} name @param {typeof order} rate */
  const row = (name, { perSecond, load }) => [
    name,
    digits(perSecond),
    digits(perSecond / sequential.perSecond),
    `${digits((perSecond / nothing.perSecond) * 100)} %`,
    load.toFixed(1),
  ]
  return [
    ["", "per second", "to sequential", "to no-op", "load"],
    row("no-op jobs in this Redis", nothing),
    row("purchases, one after another", sequential),
    row("licences of the order", order),
  ]
}

/** @param {import("../measure/measure-all.mjs").Results} results */
function phasesOf({ delivery: { checkoutSeconds, phases } }) {
  return [
    ["checkout itself, before", `${checkoutSeconds.toFixed(2)} s`],
    ["split and invoiced, first purchase", `${phases.firstCall.toFixed(2)} s`],
    ["first key", `${phases.firstKey.toFixed(2)} s`],
    ["first e-mail accepted", `${phases.firstMail.toFixed(2)} s`],
    ["last key", `${phases.lastKey.toFixed(2)} s`],
    ["last e-mail accepted", `${phases.lastMail.toFixed(2)} s`],
    ["e-mail with the invoice", `${phases.invoiceMail.toFixed(2)} s`],
  ]
}

/** @param {import("../measure/measure-all.mjs").Results} results */
function cpuOf({ licences, delivery: { cpuSeconds } }) {
  return [
    ["", "seconds", "ms a licence"],
    ...[...cpuSeconds].map(([name, seconds]) => [
      name,
      seconds.toFixed(2),
      ((seconds / licences) * 1000).toFixed(2),
    ]),
  ]
}

/** @param {import("../measure/measure-all.mjs").Results} results */
function listsOf({ desk: { stock, few, many } }) {
  return [
    ["", `of ${FEW}`, `of ${stock}`, "ratio"],
    ...LISTS.map((list) => [
      list,
      `${few[list].toFixed(1)} ms`,
      `${many[list].toFixed(1)} ms`,
      digits(many[list] / few[list]),
    ]),
  ]
}

/** Three digits that mean something. @param {number} value */
function digits(value) {
  return new Intl.NumberFormat("en", {
    maximumSignificantDigits: 3,
  }).format(value)
}
