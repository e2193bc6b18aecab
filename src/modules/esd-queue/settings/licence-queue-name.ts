/**
 * Name of the queue in which licences of one connection are bought. Use it
 * wherever a job for the vendor is enqueued.
 *
 * @param connectionId - `options.connections[].id`
 */
export function licenceQueueName(connectionId: string): string {
  return `licences-${connectionId}`
}
