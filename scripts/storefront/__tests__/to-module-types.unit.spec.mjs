// @ts-check
import { toModuleTypes } from "../to-module-types.mjs"

describe("types of an ES module", () => {
  it.each([
    ['export { a } from "./a";', 'export { a } from "./a.mjs";'],
    ["import type { b } from '../b/c'", "import type { b } from '../b/c.mjs'"],
    ['import "./side"', 'import "./side.mjs"'],
    ['x: import("./a").A', 'x: import("./a.mjs").A'],
    // as tsc writes what a folder's index exports
    ['x: import("..").A', 'x: import("../index.mjs").A'],
    ['x: import(".").A', 'x: import("./index.mjs").A'],
    ['x: import("../..").A', 'x: import("../../index.mjs").A'],
    ['import { ReactNode } from "react"', 'import { ReactNode } from "react"'],
  ])("of %s are %s", (types, expected) => {
    expect(toModuleTypes(types)).toBe(expected)
  })
})
