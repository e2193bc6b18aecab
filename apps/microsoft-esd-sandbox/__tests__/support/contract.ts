import { readFileSync } from "node:fs"
import { join } from "node:path"
import Ajv2020 from "ajv/dist/2020"
import addFormats from "ajv-formats"
import type { Response } from "supertest"
import { parse } from "yaml"

const FILE = join(__dirname, "../../../../docs/microsoft-esd-api.yaml")

type Operation = { responses: Record<string, unknown> }

/** The contract, as far as tests read it. */
export type Contract = {
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: { Error: { properties: { code: { enum: string[] } } } }
  }
}

/** The contract that the sandbox has to keep. */
export const contract: Contract = parse(readFileSync(FILE, "utf8"))

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }))
ajv.addSchema(closed(contract) as object, "contract")

/**
 * Holds an answer against the contract: its status is named there (or it is a
 * problem), its body has the schema's form and nothing beyond it, and its
 * correlation id comes back in header and error body.
 */
export function expectContract(
  method: string,
  path: string,
  response: Response
): void {
  const template = templateOf(path)
  const operation = contract.paths[template]?.[method.toLowerCase()]
  if (!operation) {
    throw new Error(`The contract has no ${method} ${path}`)
  }

  const isProblem = response.status >= 400
  if (!isProblem) {
    expect(Object.keys(operation.responses)).toContain(String(response.status))
  }
  expect(response.type).toBe("application/json")
  const pointer = isProblem
    ? ["components", "schemas", "Error"]
    : [
        ...["paths", template, method.toLowerCase(), "responses"],
        ...[String(response.status), "content", "application/json", "schema"],
      ]
  expect(faultsOf(pointer, response.body)).toEqual([])

  expect(response.headers["x-correlation-id"]).toBeTruthy()
  if (isProblem) {
    expect(response.body.correlationId).toBe(
      response.headers["x-correlation-id"]
    )
  }
}

function faultsOf(pointer: string[], body: unknown): string[] {
  const fragment = pointer
    .map((part) => part.replaceAll("~", "~0").replaceAll("/", "~1"))
    .map(encodeURIComponent)
    .join("/")
  const check = ajv.compile({ $ref: `contract#/${fragment}` })
  check(body)
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`
  )
}

function templateOf(path: string): string {
  const { pathname } = new URL(path, "http://sandbox")
  const template = Object.keys(contract.paths).find((candidate) =>
    new RegExp(`^${candidate.replace(/\{\w+\}/g, "[^/]+")}$`).test(pathname)
  )
  return template ?? pathname
}

/** The same schemas, none of which allows a property that it does not name. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(closed)
  }
  if (typeof node !== "object" || node === null) {
    return node
  }

  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value)])
  )
  return copy.type === "object" && "properties" in copy
    ? { ...copy, additionalProperties: false }
    : copy
}
