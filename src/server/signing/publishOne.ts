/** Publishes one issue if its time has come; the application is opened in this process, once. */
export async function publishOne(issue: string): Promise<void> {
  const [{ getPayload }, { default: config }, { publishDue }] = await Promise.all([
    import('payload'),
    import('../../../payload.config'),
    import('../../operations/signing/publishDue'),
  ])
  await publishDue(await getPayload({ config }), issue)
}
