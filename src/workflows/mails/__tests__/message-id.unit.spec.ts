import { messageId } from "../message-id"

const email = (changes: { from?: string; supportEmail?: string }) => ({
  email: { defaultLocale: "en", timeoutMs: 1000, ...changes },
})

describe("messageId", () => {
  it.each([
    [{ from: "Shop <shop@example.com>" }, "<esda_1-0@example.com>"],
    [{ from: "shop@example.com" }, "<esda_1-0@example.com>"],
    [{ supportEmail: "help@example.org" }, "<esda_1-0@example.org>"],
    [{}, "<esda_1-0@microsoft-esd.invalid>"],
  ])("of %j is %s", (changes, id) => {
    expect(messageId("esda_1-0", email(changes))).toBe(id)
  })
})
