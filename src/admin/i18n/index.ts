import de from "./json/de.json"
import en from "./json/en.json"
import { ESD_NAMESPACE } from "./esd-namespace"

/**
 * The texts of the plugin's admin, which the dashboard merges into its own;
 * languages without texts of ours fall back to English.
 */
export default {
  en: { [ESD_NAMESPACE]: en },
  de: { [ESD_NAMESPACE]: de },
}
