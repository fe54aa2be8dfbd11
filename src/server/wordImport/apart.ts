// The program of the reading thread: says that it is ready, reads one file, answers once, ends.
import { parentPort, workerData } from 'node:worker_threads'
import { readWordFile } from './readWordFile'

const data: unknown = workerData
if (!parentPort || !(data instanceof Uint8Array)) throw new Error('started without a file')
parentPort.postMessage('ready')
parentPort.postMessage(await readWordFile(Buffer.from(data.buffer, data.byteOffset, data.byteLength)))
