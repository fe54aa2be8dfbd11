/** Texts of the scripts, English. */
export const en = {
  ready: 'Minqiao is running.',
  howToStop: 'Press Ctrl-C to stop.',
  stopping: 'Stopping …',
  'stop.failed': 'Problem while stopping “{name}”:',
  restarted: 'The {name} ended unasked ({code}); it starts again in {seconds} s.',
  'process.worker': 'worker',

  'address.site': 'Public site',
  'address.admin': 'Administration',
  'address.mail': 'Local mailbox',
  'address.logs': 'Logs',

  'accounts.new': 'Demonstration accounts (random passwords, shown this once, kept in {file}):',
  'accounts.kept': 'The demonstration accounts are in {file}',
  'accounts.role': 'Role',
  'accounts.name': 'Name',
  'accounts.email': 'E-mail',
  'accounts.password': 'Password',
  'role.admin': 'Administrator',
  'role.editor': 'Research-office editor',
  'role.secretaryGeneral': 'Secretary-general',
  'role.viceChair': 'Vice-chair in charge',
  'role.chair': 'Chair',
  'role.supervisor': 'Supervisor',
  'role.departmentHandler': 'Department handler',
  'role.auditor': 'Auditor',
  'role.member': 'Member',
  'role.infoOfficer': 'Information officer',

  'step.install': 'Installing dependencies',
  'step.services': 'Starting the database and the local mailbox',
  'step.migrate': 'Updating the database schema',
  'step.build': 'Building the application',
  'step.demo': 'Filling the new installation',
  'step.web': 'Starting the site',
  'step.testDatabase': 'Starting the test database',
  'step.browser': 'Unpacking the browser',
  'build.current': 'Sources unchanged, keeping the build',

  'test.stage': 'Stage',
  'test.passed': 'Passed',
  'test.failed': 'Failed',
  'test.time': 'Time',
  'test.tooLong': '“{name}” took longer than {minutes} minutes and was ended.',
  'test.noBrowser': 'No usable browser: install chromium, or name one with CHROMIUM_PATH.',

  'error.node.old': 'Node {version} is too old: install Node {minimum} or newer.',
  'error.folder.readOnly':
    'The folder {folder} cannot be written ({reason}): change its permissions, or run from a writable place with DATA_DIR naming a writable folder.',
  'error.port.wrong': 'PORT={value} is not a port number.',
  'error.port.taken':
    'Port {port} is taken: stop the program that uses it, or choose another, for example PORT={next} npm start.',
  'error.port.forbidden':
    'Cannot listen on {host}:{port} ({reason}): choose another address with PORT or HOST.',
  'error.step.failed':
    '“{name}” failed ({code}); above are the last lines of its log, all of it is in {file}.',
  'error.stopped': 'Stopped.',
  'error.web.ended': 'The web server ended unasked ({code}); everything was stopped. Log: {file}.',
  'error.web.silent': 'The site did not answer {url} within {seconds} s; everything was stopped.',
  'error.postgres.ended': 'The database ended unasked; everything was stopped. Log: {file}.',
  'error.postgres.platform':
    'There is no embedded PostgreSQL for {platform}: run npm ci again, or use a database of your own (npm run serve).',
  'error.postgres.notTraversable':
    'Run as root, the database uses the account postgres, which may not enter {folder}: run chmod o+x {folder}, put the program elsewhere, or run it as an ordinary user.',
  'error.postgres.noAccount':
    'The system account postgres for the database could not be made ({reason}): make it by hand, or run as an ordinary user.',
  'error.postgres.inUse':
    'The data folder {folder} is in use by another process ({pid}): stop it first, or name another folder with DATA_DIR.',
  'error.postgres.settingsLost':
    '{file} is missing, so the password of the database in {folder} is not known: restore that file, or move the database away and start anew.',
  'error.postgres.initFailed': 'The database could not be made: {reason}',
  'error.postgres.startFailed': 'The database does not start: {reason} (log: {file})',
  'error.postgres.stuck': 'The database process {pid} does not stop: end it by hand.',
  'error.environment.missing': 'Missing environment variables: {names}.',
  'error.secret.weak':
    'PAYLOAD_SECRET is too weak: at least {length} random characters, for example from openssl rand -hex 32.',
  'error.payload.versions': 'The payload packages differ in version ({versions}): run npm ci.',
  'error.build.missing': 'There is no build yet: run npm run build first.',
  'error.database.unreachable': 'The database cannot be reached: {reason}. Check DATABASE_URL.',
  'error.database.trigrams':
    'pg_trgm on this database does not see Chinese, so search would find nothing: make a database with encoding UTF8 and the builtin locale C.UTF-8.',
  'error.test.unknownStage': 'No such stage: {names}. There are: {known}.',

  'site.exported': '{folder} holds {count} files, the published site as it is',
  'site.rebuilt': 'every published page was rendered anew: {written} files written, {removed} removed',
  'error.site.wrong': 'this is not how it is used; see npm run site -- --help',
  'error.site.silent': 'the database was not read within {seconds} s',
  'help.start': `npm start: everything on this machine, for demonstration and trial.
Embedded PostgreSQL, a local mailbox, migrations, demonstration data at the first start, the production build,
the web server and one worker. Ctrl-C stops it and leaves no process.
Environment: PORT (default 3000), HOST (default 127.0.0.1), DATA_DIR (default .data), DEMO=0 (no demonstration data),
PUBLIC_URL (default http://localhost:PORT). Always uses the embedded database; for your own use npm run serve.`,
  'help.dev': `npm run dev: development, the same services as npm start; changed sources take effect at once.
Environment as for npm start.`,
  'help.serve': `npm run serve: the production web server on your own PostgreSQL (15-18). Run npm run build first; it updates the schema.
Required: DATABASE_URL, SMTP_URL, PAYLOAD_SECRET (32 random characters or more), PUBLIC_URL. Optional: PORT (3000), HOST (0.0.0.0).`,
  'help.worker': `npm run worker: one worker process, started again when it ends unasked. Run as many as you like, on any machine.
Required: DATABASE_URL (PostgreSQL itself, not a pooler in transaction mode), SMTP_URL, PAYLOAD_SECRET, PUBLIC_URL.
Optional: WORKER_CONCURRENCY (jobs at the same time, default 4).`,
  'help.site': `npm run site -- export --to FOLDER [--watch]: writes the published site as plain files that any web server or CDN can serve; --watch keeps following it.
npm run site -- rebuild: renders every published page anew (only files that differ are written); needs PAYLOAD_SECRET and PUBLIC_URL besides.
Required: DATABASE_URL.`,
  'help.build': `npm run build: the production build, kept while sources, dependencies and Node's version are unchanged.
Arguments: --force builds anyway.`,
  'help.test': `npm test: everything a change must pass; the last line is “N passed, N failed”.
Stages: types lint layers unit integration invariants build e2e; npm test -- unit integration runs only those two.
Environment: CHROMIUM_PATH names a browser.`,
  'help.migrate': `npm run migrate: brings the schema of the database behind DATABASE_URL up to date (application and queue); repeatable.`,
}
