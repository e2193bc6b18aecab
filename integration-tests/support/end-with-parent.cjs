// Preloaded into workers: one whose test run was killed would go on for ever.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"))
