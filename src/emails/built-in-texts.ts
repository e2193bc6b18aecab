/** What an e-mail says by itself where a shop may say it in other words; variables as `{{order_number}}`. */
export type BuiltInTexts = { subject: string; introduction: string }
