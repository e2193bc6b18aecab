// @ts-check
const MEDUSA = "@medusajs/framework"
const NODE = "node:"
const REACT = ["react", "react-dom"]
const ANY = "*"
const WORKFLOW_PACKAGES = [
  MEDUSA,
  "@medusajs/medusa/core-flows",
  NODE,
  "lru-cache",
]

/**
 * Who may import whom. One row a room, the more specific below the more
 * general: of all rows that fit a file the last one counts, alone.
 *
 * @typedef {object} Room
 * @property {string} room a folder, or a pattern of folders
 * @property {string[]} own folders of this project that it may import, besides
 *   itself
 * @property {string[]} packages that it may import; `x` includes `x/…`
 */

/** @type {Room[]} */
export const rooms = [
  // a folder without a row of its own may import nothing
  {
    room: "src/*",
    own: [],
    packages: [],
  },

  // what everybody in src knows
  {
    room: "src/options",
    own: [],
    packages: [`${MEDUSA}/zod`, NODE],
  },
  {
    room: "src/gathering",
    own: [],
    packages: ["dataloader"],
  },
  {
    room: "src/types",
    own: ["src/options", "src/modules/esd-queue"],
    packages: [],
  },

  // modules: the framework, the options, themselves
  {
    room: "src/modules/*",
    own: ["src/options", "src/gathering"],
    packages: [MEDUSA, NODE],
  },
  {
    room: "src/modules/esd",
    own: ["src/options", "src/gathering", "src/types"],
    packages: [MEDUSA, NODE],
  },
  {
    room: "src/modules/esd-queue",
    own: ["src/options", "src/gathering"],
    packages: [MEDUSA, NODE, "bullmq", "ioredis"],
  },
  {
    room: "src/modules/esd-invoice",
    own: ["src/options"],
    packages: [MEDUSA, NODE, "pdfmake", "pdfkit"],
  },
  {
    room: "src/modules/esd/lib",
    own: [],
    packages: [NODE, "ulid"],
  },
  {
    room: "src/modules/esd/clients/*",
    own: ["src/modules/esd/lib"],
    packages: [NODE, "openid-client", "undici", "zod"],
  },
  {
    room: "src/providers/*",
    own: [],
    packages: [MEDUSA, NODE, "nodemailer"],
  },
  {
    room: "src/emails",
    own: [],
    packages: [...REACT, "react-email", "@react-email/render"],
  },

  // what joins modules
  {
    room: "src/links",
    own: ["src/modules"],
    packages: [MEDUSA, "@medusajs/medusa"],
  },
  {
    room: "src/workflows",
    own: [
      "src/gathering",
      "src/modules",
      "src/options",
      "src/providers/smtp",
      "src/types",
    ],
    packages: WORKFLOW_PACKAGES,
  },
  {
    room: "src/workflows/**/steps",
    own: ["src/modules", "src/options", "src/types", "src/emails"],
    packages: WORKFLOW_PACKAGES,
  },

  // what runs workflows
  {
    room: "src/{subscribers,jobs,policies}",
    own: ["src/workflows", "src/modules", "src/options", "src/types"],
    packages: [MEDUSA],
  },
  {
    room: "src/api",
    own: ["src/workflows", "src/modules", "src/options", "src/types"],
    packages: [MEDUSA, "@medusajs/medusa", NODE],
  },

  // what a merchant runs by hand, with "medusa exec"
  {
    room: "src/scripts",
    own: ["src/workflows", "src/types"],
    packages: [MEDUSA],
  },

  // browsers: only what a host's admin has, and nothing of the server
  {
    room: "src/admin",
    own: ["src/types"],
    packages: [
      ...REACT,
      "@medusajs/admin-sdk",
      "@medusajs/framework/types",
      "@medusajs/icons",
      "@medusajs/js-sdk",
      "@medusajs/ui",
      "@tanstack/react-query",
      "react-hook-form",
      "react-i18next",
      "react-router-dom",
      "zod",
    ],
  },
  {
    room: "src/storefront",
    own: ["src/types"],
    packages: ["react"],
  },

  // programs beside the plugin; they talk HTTP
  {
    room: "apps/*",
    own: [],
    packages: [ANY],
  },

  // tests may start a program of ours, never the other way round
  {
    room: "src/**/__tests__",
    own: ["src", "apps", "integration-tests"],
    packages: [ANY],
  },
  {
    room: "integration-tests",
    own: ["src", "apps"],
    packages: [ANY],
  },
  {
    room: "integration-tests/browser",
    own: ["scripts"],
    packages: [ANY],
  },
  {
    room: "scripts",
    own: ["apps"],
    packages: [ANY],
  },
]
