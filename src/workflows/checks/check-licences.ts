import type EsdModuleService from "../../modules/esd/service"
import type { Check } from "./in-time"
import { judgeEncryptionKeys } from "./judging/judge-encryption-keys"
import { judgeStaff } from "./judging/judge-staff"
import { judgeFailed, judgeStuck, judgeUnsent } from "./judging/judge-troubles"
import { countToldStaff } from "./reading/count-told-staff"

/** Licences on their way need no more than this, whatever is busy. */
const SLOW_MS = 15 * 60 * 1000

/** What is stored, what should not stay as it is, and who hears of it. */
export function checkLicences(esd: EsdModuleService): Check[] {
  const listed = esd.options.encryptionKeys.map(({ id }) => id)
  // once for three checks; each of them says so when it fails
  const troubles = esd.checks.countTroubles(SLOW_MS)
  troubles.catch(() => undefined)

  return [
    {
      id: "encryption_keys",
      run: async () =>
        judgeEncryptionKeys(listed, await esd.checks.findUsedKeys()),
    },
    {
      id: "stuck_licences",
      run: async () => judgeStuck(await troubles),
    },
    {
      id: "failed_licences",
      run: async () => judgeFailed(await troubles),
    },
    {
      id: "unsent_mails",
      run: async () => judgeUnsent(await troubles),
    },
    {
      id: "told_staff",
      run: async () => judgeStaff(await countToldStaff(esd)),
    },
  ]
}
