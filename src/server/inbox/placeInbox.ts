/** Files what was kept of the mailbox; the application is opened in this process, once. */
export async function placeInbox(signal?: AbortSignal): Promise<number> {
  const [{ getPayload }, { default: config }, { placeWaiting }, { inboundHandlers }] = await Promise.all([
    import('payload'),
    import('../../../payload.config'),
    import('../../../plugins/department-mail/exports/inbound'),
    import('../../operations/inbox/inboundHandlers'),
  ])
  return placeWaiting(await getPayload({ config }), inboundHandlers(), signal)
}
