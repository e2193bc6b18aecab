/** The BCP 47 tag of a language as the dashboard names it: `ptBR` becomes `pt-BR`. */
export function toLocale(language: string): string {
  return language.replace(/([a-z])([A-Z])/, "$1-$2")
}
