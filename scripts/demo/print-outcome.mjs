// @ts-check
/**
 * What came out of the main job, for a person.
 *
 * @param {Awaited<ReturnType<
 *   typeof import("./job/do-main-job.mjs").doMainJob>>} outcome
 * @returns {string}
 */
export function describeOutcome({ order, assets, mails, invoice, seconds }) {
  const licences = assets.map(
    ({ display_key, product_title }, index) =>
      `  ${display_key}  ${product_title}\n` +
      `      e-mail to ${mails[index].to.join(", ")}: ${mails[index].subject}`
  )
  const total = new Intl.NumberFormat("en", {
    style: "currency",
    currency: invoice.currency_code,
  }).format(invoice.total)
  return [
    "",
    `Order #${order.display_id}: ${assets.length} licences in ${seconds.toFixed(1)} s`,
    ...licences,
    `  Invoice ${invoice.number}: ${invoice.items.length} items, ${total} with tax`,
    "",
  ].join("\n")
}

/**
 * Where everything is and how to log in, for a person.
 *
 * @param {import("./write-state.mjs").DemoState} state
 * @returns {string}
 */
export function describeAddresses(state) {
  const { admin, customers } = state
  const rows = [
    ["Admin", `${state.medusa_url}/app`, admin.email],
    ["Store API", `${state.medusa_url}/store`, state.publishable_key],
    ...(state.storefront_url
      ? [
          ["Storefront", state.storefront_url, customers.direct.email],
          ["", "", customers.reseller.email],
        ]
      : [
          ["Customer", "", customers.direct.email],
          ["Reseller", "", customers.reseller.email],
        ]),
    ["E-mails", state.mail_url, ""],
    ["Vendor", state.sandbox_url, "(the sandbox, not Microsoft)"],
  ]
  const width = Math.max(...rows.map(([, address]) => address.length))
  return [
    ...rows.map(([name, address, note]) =>
      `  ${name.padEnd(11)}${address.padEnd(width)}  ${note}`.trimEnd()
    ),
    "",
    `  Password of all logins: ${admin.password}`,
    "  All of this for programs: .demo/state.json",
  ].join("\n")
}
