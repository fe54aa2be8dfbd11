import type { TestBrowser } from '../../support/browser'
import { staffMember } from './staffMember'

/** 研究室初审 → 秘书长审核 → 分管副主席审批 → 主席审定: whose turn it is, in this order. */
const reviewers = ['editor', 'secretaryGeneral', 'viceChair', 'chair']

/** Each of the four opens the item from their inbox, ticks every point and passes it on. */
export async function reviewedInOrder(browser: TestBrowser, title: string, by = reviewers): Promise<void> {
  for (const role of by) {
    const { page, desk } = await staffMember(browser, role)
    await desk.openTask(title)
    await desk.approve()
    await page.context().close()
  }
}
