/** Name under which Medusa's container resolves the queues. */
export const ESD_QUEUE_MODULE = "esdQueue"
