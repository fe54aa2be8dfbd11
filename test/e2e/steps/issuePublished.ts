import type { TestBrowser } from '../../support/browser'
import { issueDesk } from '../pages/issueDesk'
import { staffMember } from './staffMember'

type Issue = Parameters<ReturnType<typeof issueDesk>['compile']>[0]

/**
 * The editor compiles an issue and hands it in, the secretary-general proofs it, the vice-chair confirms it,
 * the chair signs it, the editor publishes it. Answers its public address.
 */
export async function issuePublished(browser: TestBrowser, issue: Issue): Promise<string> {
  const editor = await staffMember(browser, 'editor')
  await issueDesk(editor.page).compile(issue)
  await editor.desk.submit()
  // Away from the page: whoever leaves a document open holds it against everybody else.
  const issuePage = editor.page.url()
  await editor.page.goto('/admin')
  for (const role of ['secretaryGeneral', 'viceChair', 'chair']) {
    const { page, desk } = await staffMember(browser, role)
    await desk.openTask(issue.title)
    await desk.approve()
    await page.context().close()
  }
  await editor.page.goto(issuePage)
  return issueDesk(editor.page).publish()
}
