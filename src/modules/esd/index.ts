import { Module } from "@medusajs/framework/utils"
import checkOptions from "./loaders/check-options"
import EsdModuleService from "./service"

/** Key under which the domain module is registered in Medusa's container. */
export const ESD_MODULE = "esd"

export default Module(ESD_MODULE, {
  service: EsdModuleService,
  loaders: [checkOptions],
})
