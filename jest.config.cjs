const esmOnly = ["openid-client", "oauth4webapi", "jose"]

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: [
    "**/__tests__/**/*.unit.spec.ts",
    "**/__tests__/**/*.unit.spec.tsx",
    "**/__tests__/**/*.unit.spec.mjs",
    "**/__tests__/**/*.module.spec.ts",
    "**/__tests__/**/*.contract.spec.ts",
    "<rootDir>/integration-tests/**/*.spec.ts",
    "<rootDir>/integration-tests/browser/*.browser.spec.mjs",
  ],
  setupFiles: ["<rootDir>/scripts/test/use-own-redis.cjs"],
  // each file loads all of Medusa anew, which a worker never gives back
  workerIdleMemoryLimit: "1500MB",
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.demo/", "/\\.cache/"],
  transform: {
    "^.+\\.(t|j)sx?$": [
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
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(?:${esmOnly.join("|")})/)`,
    "\\.pnp\\.[^\\/]+$",
  ],
  testTimeout: 180_000,
}
