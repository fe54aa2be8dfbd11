/** The mail of the bench: as long as a dispatch to a department, in both forms. */
export const text = '尊敬的办理单位：\n\n请于15个工作日内回复。\n'.repeat(12)
export const html = `<html><body><table><tr><td>${text.replace(/\n/g, '<br>')}</td></tr></table></body></html>`
export const subject = (index: number): string => `关于第${index}号的函`
