import { remainingFaults } from "../remaining-faults"

const fault = (field: string, text = "Wrong.") => ({ field, text, line: "A" })

describe("faults that were shown", () => {
  it("go as soon as their field is right", () => {
    const shown = [fault("new-1.email"), fault("new-1.country")]

    expect(remainingFaults(shown, [fault("new-1.country")])).toEqual([
      fault("new-1.country"),
    ])
  })

  it("say what is wrong now", () => {
    const shown = [fault("part-1.quantity", "It is 3.")]

    expect(
      remainingFaults(shown, [fault("part-1.quantity", "It is 5.")])
    ).toEqual([fault("part-1.quantity", "It is 5.")])
  })

  it("are not joined by others before somebody saves", () => {
    expect(remainingFaults([], [fault("part-1.recipient")])).toEqual([])
  })
})
