import { receipt } from './schemas'
import { client } from './client'

/** A complete submission as a program sends it. */
export const submission = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '关于规范共享单车在地铁口停放的建议',
  situation: '城东地铁站三号口每天早高峰停放共享单车二百余辆，盲道和消防通道全部被占，轮椅无法通行。',
  analysis: '停放区划线不足，企业调度不及时。',
  suggestions: [{ text: '在站口五十米外增设停放区，并设电子围栏。' }],
  category: 'transport',
  reporter: { name: '路人乙', email: 'program@citizen.example.org' },
  publicConsent: true,
  original: true,
  ...changes,
})

/** The item behind a private address: its id stands in front of the signature. */
export const itemOf = (trackingUrl: string): string =>
  (/\/track\/([0-9a-f]{32})\./.exec(trackingUrl)?.[1] ?? '').replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    '$1-$2-$3-$4-$5',
  )

/** Submits an item over HTTP; its id. */
export async function submittedItem(): Promise<string> {
  const { body } = await client().post('/api/submissions', submission())
  return itemOf(receipt.parse(body).trackingUrl)
}
