export const account = {
  loginTitle: '登录',
  loginHeading: '登录',
  loginLead:
    '委员、信息员登录后，提交时自动识别身份，并可查看自己反映的全部信息。没有账号也可以直接反映情况。',
  loginBack: '请登录。登录后回到您要打开的页面。',
  email: '电子邮箱',
  password: '密码',
  login: '登录',
  loginFailed: '邮箱或密码不正确，或账号暂时不能使用',
  loginSubmitInstead: '不登录，直接反映情况',
}
