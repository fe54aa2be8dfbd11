/**
 * The look of a mail. All of it is written into the elements: QQ and 163 drop style sheets, Outlook lays out with
 * Word. Tables carry the layout for the same reason; the style sheet only adds what modern clients know.
 */
const font = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"

export const ink = '#1d1d1f'
export const grey = '#5f6368'
export const red = '#9b1c1c'
export const line = '#e3e1dc'
export const paper = '#ffffff'
export const ground = '#f5f4f1'

export const words = `font-family:${font};font-size:16px;line-height:1.75;color:${ink};`
export const small = `font-family:${font};font-size:13px;line-height:1.7;color:${grey};`

/** Night, narrow screens, and Word, which takes the last font of a list when it does not know the first. */
export const sheet = `
@media (prefers-color-scheme: dark) {
  .mq-ground { background: #161617 !important; }
  .mq-paper { background: #232325 !important; }
  .mq-ink, .mq-ink p, .mq-ink td { color: #f2f2f4 !important; }
  .mq-grey, .mq-grey p, .mq-grey td { color: #b8b8bd !important; }
  .mq-link { color: #ff9d94 !important; }
  .mq-rule { border-color: #47474b !important; }
}
@media (max-width: 480px) {
  .mq-pad { padding-left: 18px !important; padding-right: 18px !important; }
  .mq-label { width: 84px !important; }
}`

export const wordSheet =
  "<!--[if mso]><style>p,td,a{font-family:'Microsoft YaHei',sans-serif !important}</style><![endif]-->"
