/** Texts of the scripts, Chinese (default). The English dictionary has the same keys. */
export const zh = {
  ready: '民桥已启动。',
  howToStop: '按 Ctrl-C 停止。',
  stopping: '正在停止……',
  'stop.failed': '停止“{name}”时出错：',
  restarted: '{name}意外结束（{code}），{seconds} 秒后重新启动。',
  'process.worker': '后台任务进程',

  'address.site': '公开网站',
  'address.admin': '管理后台',
  'address.mail': '本机邮箱',
  'address.logs': '运行日志',

  'accounts.new': '演示账号（密码随机生成，只显示这一次，保存在 {file}）：',
  'accounts.kept': '演示账号见 {file}',
  'accounts.role': '角色',
  'accounts.name': '姓名',
  'accounts.email': '登录邮箱',
  'accounts.password': '密码',
  'role.admin': '系统管理员',
  'role.editor': '研究室编辑',
  'role.secretaryGeneral': '秘书长',
  'role.viceChair': '分管副主席',
  'role.chair': '主席',
  'role.supervisor': '督查',
  'role.departmentHandler': '部门承办人',
  'role.auditor': '审计',
  'role.member': '委员',
  'role.infoOfficer': '信息员',

  'step.install': '安装依赖',
  'step.services': '启动数据库和本机邮箱',
  'step.migrate': '更新数据库结构',
  'step.build': '构建应用',
  'step.demo': '载入初始数据',
  'step.web': '启动网站',
  'step.testDatabase': '启动测试数据库',
  'step.browser': '解压浏览器',
  'build.current': '源代码未变，沿用已有构建',

  'test.stage': '阶段',
  'test.passed': '通过',
  'test.failed': '失败',
  'test.time': '用时',
  'test.tooLong': '“{name}”超过 {minutes} 分钟，已终止。',
  'test.noBrowser': '没有可用的浏览器：请安装 chromium，或用 CHROMIUM_PATH 指定。',

  'error.node.old': 'Node {version} 版本过低，请安装 Node {minimum} 或更新版本。',
  'error.folder.readOnly':
    '文件夹 {folder} 不可写（{reason}）：请改变其权限，或用 DATA_DIR 指定可写的数据文件夹并在可写处运行。',
  'error.port.wrong': 'PORT={value} 不是有效的端口号。',
  'error.port.taken': '端口 {port} 已被占用：请停止占用它的程序，或换一个端口，例如 PORT={next} npm start。',
  'error.port.forbidden': '不能在 {host}:{port} 上监听（{reason}）：请用 PORT 或 HOST 换一个地址。',
  'error.step.failed': '“{name}”失败（{code}），以上是日志的最后几行，全文见 {file}。',
  'error.stopped': '已停止。',
  'error.web.ended': '网站进程意外结束（{code}），已停止全部服务，日志见 {file}。',
  'error.web.silent': '网站在 {seconds} 秒内没有应答 {url}，已停止全部服务。',
  'error.postgres.ended': '数据库意外结束，已停止全部服务，日志见 {file}。',
  'error.postgres.platform':
    '没有适用于 {platform} 的内置 PostgreSQL：请重新运行 npm ci，或改用自己的数据库（npm run serve）。',
  'error.postgres.notTraversable':
    '以 root 运行时数据库使用 postgres 账户，它不能进入 {folder}：请运行 chmod o+x {folder}，或把程序放到其他位置，或改用普通用户运行。',
  'error.postgres.noAccount':
    '不能创建运行数据库的系统账户 postgres（{reason}）：请手工创建，或改用普通用户运行。',
  'error.postgres.inUse':
    '数据文件夹 {folder} 正由另一个进程（{pid}）使用：请先停止它，或用 DATA_DIR 指定另一个文件夹。',
  'error.postgres.settingsLost':
    '缺少 {file}，无法得知数据库 {folder} 的密码：请恢复该文件，或移走该数据库后重新开始。',
  'error.postgres.initFailed': '不能创建数据库：{reason}',
  'error.postgres.startFailed': '数据库不能启动：{reason}（日志见 {file}）',
  'error.postgres.stuck': '数据库进程 {pid} 不肯停止：请手工结束它。',
  'error.environment.missing': '缺少环境变量：{names}。',
  'error.secret.weak': 'PAYLOAD_SECRET 太弱：至少 {length} 个随机字符，例如 openssl rand -hex 32 的结果。',
  'error.payload.versions': 'payload 各包版本不一致（{versions}）：请运行 npm ci。',
  'error.build.missing': '还没有构建：请先运行 npm run build。',
  'error.database.unreachable': '数据库连接不上：{reason}。请检查 DATABASE_URL。',
  'error.database.trigrams':
    '数据库的 pg_trgm 不识别中文，搜索会一无所获：请用 UTF8 编码和 C.UTF-8 区域（builtin）新建数据库。',
  'error.test.unknownStage': '没有这样的阶段：{names}。可选：{known}。',

  'site.exported': '{folder} 中现有 {count} 个文件，与公开网站一致',
  'site.rebuilt': '全部公开页面已重新生成：写入 {written} 个文件，移除 {removed} 个',
  'error.site.wrong': '用法不对。运行 npm run site -- --help 查看',
  'error.site.silent': '{seconds} 秒内没有读到数据库',
  'help.start': `npm start：在本机启动全部服务（演示与试用）。
内置 PostgreSQL、本机邮箱、数据库迁移、首次启动的演示数据、生产构建、网站和一个后台任务进程。
Ctrl-C 停止，不留进程。
环境变量：PORT（默认 3000）、HOST（默认 127.0.0.1）、DATA_DIR（默认 .data）、DEMO=0（不载入演示数据）、
PUBLIC_URL（默认 http://localhost:PORT）。始终使用内置数据库；用自己的数据库请运行 npm run serve。`,
  'help.dev': `npm run dev：开发模式，服务与 npm start 相同，改动源代码后自动生效。
环境变量与 npm start 相同。`,
  'help.serve': `npm run serve：用自己的 PostgreSQL（15–18）运行生产网站。先运行 npm run build；启动时更新数据库结构。
必需：DATABASE_URL、SMTP_URL、PAYLOAD_SECRET（至少 32 个随机字符）、PUBLIC_URL。可选：PORT（3000）、HOST（0.0.0.0）。`,
  'help.worker': `npm run worker：运行一个后台任务进程，意外结束时自动重启。可在多台机器上各运行若干个。
必需：DATABASE_URL（直连 PostgreSQL，不经事务级连接池）、SMTP_URL、PAYLOAD_SECRET、PUBLIC_URL。
可选：WORKER_CONCURRENCY（同时执行的任务数，默认 4）。`,
  'help.site': `npm run site -- export --to 文件夹 [--watch]：把已公开的网站写成普通文件，任何网页服务器或 CDN 都能直接提供；--watch 持续跟随更新。
npm run site -- rebuild：重新生成全部公开页面（只写有变化的文件），另需 PAYLOAD_SECRET、PUBLIC_URL。
必需：DATABASE_URL。`,
  'help.build': `npm run build：生产构建；源代码、依赖和 Node 版本未变时沿用已有构建。
参数：--force 强制重新构建。`,
  'help.test': `npm test：运行一项改动必须通过的全部检查，最后一行是“N passed, N failed”。
阶段：types lint layers unit integration invariants build e2e；例如 npm test -- unit integration 只运行两个阶段。
环境变量：CHROMIUM_PATH 指定浏览器。`,
  'help.migrate': `npm run migrate：更新 DATABASE_URL 所指数据库的结构（应用和任务队列），可重复运行。`,
}
