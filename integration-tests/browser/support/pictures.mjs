// @ts-check
import { join } from "node:path"
import { projectRoot } from "../../../scripts/project-root.mjs"

/** Where pictures are kept for people to look at. */
export const PICTURES = join(projectRoot, ".cache", "test-pictures")
