/** The i18next namespace of the plugin's texts, so that no other plugin's keys meet them. */
export const ESD_NAMESPACE = "microsoft-esd"
