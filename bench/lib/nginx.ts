import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../src/server/services/free-port'
import { sleep } from '../../src/server/services/sleep'

export const hasNginx = (): boolean => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0

/** A plain nginx on a folder, one worker a core, as docs/operations.md configures it. */
export async function startNginx(input: {
  root: string
  dataDir: string
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = path.join(input.dataDir, 'nginx')
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, configuration({ ...input, folder, port }))
  const child = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  for (let left = 50; left > 0 && !(await answers(url)); left -= 1) await sleep(100)
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

const configuration = (input: { root: string; folder: string; port: number }): string => `
daemon off;
worker_processes auto;
pid ${input.folder}/nginx.pid;
error_log ${input.folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  types { text/html html; }
  default_type text/html;
  charset utf-8;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=1000;
  keepalive_requests 100000000;
  client_body_temp_path ${input.folder};
  proxy_temp_path ${input.folder};
  fastcgi_temp_path ${input.folder};
  uwsgi_temp_path ${input.folder};
  scgi_temp_path ${input.folder};
  server {
    listen 127.0.0.1:${input.port};
    root ${input.root};
    location / { try_files $uri $uri.html $uri/index.html =404; }
  }
}
`
