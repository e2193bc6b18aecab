const esmOnly = ["openid-client", "oauth4webapi", "jose"]

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: [
    "**/__tests__/**/*.unit.spec.ts",
    "**/__tests__/**/*.unit.spec.tsx",
    "**/__tests__/**/*.module.spec.ts",
    "**/__tests__/**/*.contract.spec.ts",
    "<rootDir>/integration-tests/**/*.spec.ts",
  ],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.demo/", "/\\.cache/"],
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            react: { runtime: "automatic" },
            legacyDecorator: true,
            decoratorMetadata: true,
          },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(?:${esmOnly.join("|")})/)`,
    "\\.pnp\\.[^\\/]+$",
  ],
  testTimeout: 60_000,
}
