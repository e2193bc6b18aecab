import { readDeliveryFailures } from "../read-delivery-failures"
import { SmtpDeliveryError } from "../smtp-delivery-error"

const refused = new SmtpDeliveryError({
  code: "recipient_refused",
  isPermanent: true,
  status: "550 5.1.1",
})
const unreachable = new SmtpDeliveryError({
  code: "server_unreachable",
  isPermanent: false,
  status: null,
})

describe("readDeliveryFailures", () => {
  it("reads a single failure", () => {
    expect(
      readDeliveryFailures(
        new Error(
          `Failed to send notification with id noti_1:\n${refused.message}`
        )
      )
    ).toEqual([
      {
        notificationId: "noti_1",
        code: "recipient_refused",
        isPermanent: true,
        status: "550 5.1.1",
        message: expect.stringMatching(/^The mail server refused .*domains\.$/),
      },
    ])
  })

  it("tells the failures of one call apart", () => {
    const failures = readDeliveryFailures(
      new Error(
        [
          `Failed to send notification with id noti_1:\n${refused.message}`,
          `Failed to send notification with id noti_2:\n${unreachable.message}`,
        ].join("\n")
      )
    )

    expect(
      failures.map(({ notificationId, isPermanent }) => [
        notificationId,
        isPermanent,
      ])
    ).toEqual([
      ["noti_1", true],
      ["noti_2", false],
    ])
  })

  it("takes the failure of another provider for a passing one", () => {
    expect(
      readDeliveryFailures(
        new Error("Failed to send notification with id noti_1:\nForbidden")
      )
    ).toEqual([
      {
        notificationId: "noti_1",
        code: "unknown",
        isPermanent: false,
        status: null,
        message: "Forbidden",
      },
    ])
  })

  it("reads errors that come from somewhere else altogether", () => {
    expect(readDeliveryFailures(new Error("database is down"))).toEqual([
      expect.objectContaining({
        notificationId: null,
        isPermanent: false,
        message: "database is down",
      }),
    ])
    expect(readDeliveryFailures("text")).toHaveLength(1)
  })
})
