import { COUNTRY_CODES } from "../../../types/country-codes"
import { countryOptions } from "../country-options"
import { fits } from "../fits"
import { hintOfEndCustomer, nameOfEndCustomer } from "../name-of-end-customer"
import { parseOrderNumber } from "../parse-order-number"
import { safeLink } from "../safe-link"
import { tokenOfHash } from "../token-of-hash"

describe("safeLink", () => {
  it.each([
    ["https://microsoft.example/a?b=c", true],
    ["http://localhost:9000", true],
    ["javascript:alert(1)", false],
    [" javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//example.com", false],
    ["", false],
    [null, false],
  ])("lets %j into a link: %s", (address, isSafe) => {
    expect(safeLink(address)).toBe(isSafe ? address : null)
  })
})

describe("fits", () => {
  it.each([
    ["", true],
    ["elbe", true],
    ["KONTOR elbe", true],
    ["it@elbe", true],
    ["contoso", false],
    ["elbe contoso", false],
  ])("finds an end customer by %j: %s", (text, isFound) => {
    const option = { label: "Elbe-Kontor GmbH", hint: "it@elbe.example" }

    expect(fits(option, text)).toBe(isFound)
  })
})

describe("parseOrderNumber", () => {
  it.each([
    ["1042", 1042],
    [" # 1042 ", 1042],
    ["2147483647", 2147483647],
    ["2147483648", null],
    ["99999999999", null],
    ["0", null],
    ["-1", null],
    ["1e3", null],
    ["order_01", null],
    ["", null],
  ])("reads %j as %j", (text, number) => {
    expect(parseOrderNumber(text)).toBe(number)
  })
})

describe("tokenOfHash", () => {
  it.each([
    ["#token=abc.def-_", "abc.def-_"],
    ["#lang=de&token=a%2Fb", "a/b"],
    ["#token=", null],
    ["#token=%E0%A4%A", null],
    ["#other=abc", null],
    ["", null],
  ])("reads %j as %j", (hash, token) => {
    expect(tokenOfHash(hash)).toBe(token)
  })
})

describe("nameOfEndCustomer", () => {
  const person = { first_name: "Ada", last_name: "Löw", email: "a@b.example" }

  it("is the company, with the person as a hint", () => {
    const endCustomer = { ...person, company_name: "Contoso" }

    expect(nameOfEndCustomer(endCustomer)).toBe("Contoso")
    expect(hintOfEndCustomer(endCustomer)).toBe("Ada Löw, a@b.example")
  })

  it("is the person without a company, and the address without a person", () => {
    expect(nameOfEndCustomer(person)).toBe("Ada Löw")
    expect(hintOfEndCustomer(person)).toBe("a@b.example")
    expect(nameOfEndCustomer({ email: "a@b.example" })).toBe("a@b.example")
    expect(hintOfEndCustomer({ email: "a@b.example" })).toBe("")
  })
})

describe("countryOptions", () => {
  it("names each country in the language, in its alphabet's order", () => {
    expect(countryOptions(["US", "AT", "DE"], "de")).toEqual([
      { code: "DE", name: "Deutschland" },
      { code: "AT", name: "Österreich" },
      { code: "US", name: "Vereinigte Staaten" },
    ])
    expect(countryOptions(COUNTRY_CODES, "en")).toHaveLength(
      COUNTRY_CODES.length
    )
  })
})
