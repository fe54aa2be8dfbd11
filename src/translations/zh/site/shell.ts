/** Head and foot of every page. */
export const shell = {
  name: '民桥',
  tagline: '社情民意信息平台',
  skip: '跳到正文',
  navigation: '主导航',
  home: '首页',
  digest: '摘编',
  topics: '选题',
  submit: '反映情况',
  login: '登录',
  me: '我的',
  otherLanguage: 'English',
  motto: '事事有回音',
  about: '关于民桥',
  accessibility: '无障碍说明',
  feed: '订阅摘编',
  office: '工作人员入口',
  footerNote:
    '民桥是政协反映社情民意信息的工作平台：征集、审核、编发、交办、答复，全程留痕，结果告知反映人。',
}
