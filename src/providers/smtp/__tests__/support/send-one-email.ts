import { createSmtpTransport } from "../../create-smtp-transport"
import { smtpOptions } from "../../smtp-options"

/** A script that sends one e-mail, and then has nothing more to do. */
const options = smtpOptions.parse({
  host: "127.0.0.1",
  port: process.argv[2],
  from: "shop@shop.example",
})

void createSmtpTransport(options).sendMail({
  from: options.from,
  to: "anna@customer.example",
  subject: "One",
  text: "One",
})
