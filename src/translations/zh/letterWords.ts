/**
 * The words on letters of handling. A letter speaks Chinese, whatever its reader's language, so there is no English
 * of them; what is said about letters is in `letters`.
 */
export const letterWords = {
  enclosure: '附件',
  dispatch: {
    masthead: '社情民意信息交办通知单',
    number: '交办〔{{year}}〕{{number}} 号',
    title: '关于办理《{{title}}》的通知',
    ask: '现将社情民意信息《{{title}}》交由你单位办理，请认真研究，按期答复。全文附后。',
    askCo: '社情民意信息《{{title}}》请你单位协助办理，请按期将意见反馈主办单位。全文附后。',
    instruction: '交办要求：{{text}}',
    leader: '{{post}}{{name}}{{on}}批示：{{text}}',
    counted: '自 {{from}}次日起算，共 {{days}} 个工作日，法定节假日和调休已计入',
    rules:
      '不属于你单位职责的，请在规定时间内书面说明理由申请退办，不得自行转办或搁置；不能按期答复的，请在到期前申请延期。',
    rows: {
      receipt: '受理编号',
      role: '承办方式',
      lead: '主办单位',
      due: '答复期限',
      counted: '期限计算',
    },
  },
  notice: {
    number: '督办〔{{year}}〕{{number}} 号',
    masthead: {
      reminder: '社情民意信息催办单',
      blue: '社情民意信息蓝色督查单',
      orange: '社情民意信息橙色督查单',
      red: '社情民意信息红色督查单',
      escalation: '社情民意信息督查单',
    },
    title: '关于督促答复《{{title}}》的通知',
    late: '由你单位办理的社情民意信息《{{title}}》应于 {{due}}前答复，至今已超期 {{days}} 个工作日，尚未收到答复。',
    soon: '由你单位办理的社情民意信息《{{title}}》应于 {{due}}前答复，尚未收到答复。',
    days: '{{days}} 个工作日',
    note: '督办意见：{{text}}',
    rows: { dispatched: '交办日期', late: '超期', contact: '联系人' },
    then: {
      reminder: '请按期答复。不能按期答复的，请在到期前申请延期。',
      blue: '请抓紧办理，尽快答复。仍未答复的，将发橙色督查单并抄送你单位负责同志。',
      orange: '本单同时抄送你单位负责同志。仍未答复的，将发红色督查单并报督查部门。',
      red: '本单同时报你单位负责同志和督查部门。请立即办理并答复，并说明逾期原因。',
      escalation: '请你单位负责同志予以督促，尽快答复。',
    },
  },
  reply: {
    masthead: '社情民意信息办理复函',
    title: '关于《{{title}}》办理情况的复函',
    opening: '《{{title}}》（{{number}}）收悉。现将办理情况答复如下。',
    openingWithoutNumber: '《{{title}}》收悉。现将办理情况答复如下。',
    rest: '余下事项：{{text}}。',
    restBy: '余下事项：{{text}}，计划于 {{day}}前办结。',
    outcome: '办理结果：{{outcome}}。',
    closing: '专此函复。',
    contact: '联系人：{{people}}。',
  },
  /** Names of files; `{{title}}` is the item's. */
  file: { dispatch: '交办通知单 {{title}}', notice: '督查单 {{title}}', reply: '复函 {{title}}' },
}
