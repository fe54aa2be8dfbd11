/** Pages that say what went wrong and where to go. Kept small: the error page carries both languages. */
export const failures = {
  notFoundTitle: '找不到页面',
  notFoundText: '地址可能输错了，或者页面已经移走。',
  errorTitle: '页面出错了',
  errorText: '系统暂时无法显示此页面，您已提交的内容不受影响。请稍后再试。',
  toHome: '返回首页',
  toDigest: '查看摘编',
  toSubmit: '反映情况',
  forbiddenTitle: '请求未被接受',
  forbiddenText: '此请求不是从本站页面发出的。请回到原页面重新提交。',
  tooLargeText: '提交的内容过大。请减少附件后重新提交。',
}
