import { randomFrom } from './randomFrom'

type Mutation = (raw: Buffer, random: () => number) => Buffer

const at = (raw: Buffer, random: () => number): number => Math.floor(random() * raw.length)

const scraps = [
  '\0',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '--part',
  '--part--',
  '=?gbk?B?',
  '?=',
  '=',
  'charset=',
  'boundary=""',
  '<',
  '>',
  '"',
  '\xff\xfe',
  '\xd5',
  '\u00a0',
  ';'.repeat(3000),
  '('.repeat(3000),
  '=?utf-8?Q?'.repeat(300),
  ' \t'.repeat(2000),
  'Content-Type: multipart/mixed; boundary="part"\r\n\r\n--part\r\n'.repeat(60),
]

const mutations: readonly Mutation[] = [
  (raw, random) => raw.subarray(0, at(raw, random)),
  (raw, random) => raw.subarray(at(raw, random)),
  (raw, random) => {
    const copy = Buffer.from(raw)
    for (let count = 0; count < 20; count += 1) copy[at(raw, random)] = Math.floor(random() * 256)
    return copy
  },
  (raw, random) => {
    const place = at(raw, random)
    const scrap = scraps[Math.floor(random() * scraps.length)] ?? ''
    return Buffer.concat([raw.subarray(0, place), Buffer.from(scrap, 'latin1'), raw.subarray(place)])
  },
  (raw, random) => {
    const [from, to] = [at(raw, random), at(raw, random)].sort((one, other) => one - other)
    return Buffer.concat([raw.subarray(0, from), raw.subarray(to)])
  },
  (raw, random) => {
    const [from, to] = [at(raw, random), at(raw, random)].sort((one, other) => one - other)
    return Buffer.concat([raw.subarray(0, to), raw.subarray(from)])
  },
  (raw) => Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  (raw) => Buffer.from(raw.toString('latin1').replaceAll('charset=utf-8', 'charset=no-such-set'), 'latin1'),
  (raw) => Buffer.from(raw.toString('latin1').replaceAll('base64', 'quoted-printable'), 'latin1'),
  (raw) => Buffer.from(raw.toString('latin1').replaceAll(': ', ':\r\n '), 'latin1'),
]

/** Broken mails, the same for the same seed: each a good one with one to five things done to it. */
export function* mutatedMails(seeds: readonly Buffer[], count: number, seed: number): Generator<Buffer> {
  const random = randomFrom(seed)
  for (let made = 0; made < count; made += 1) {
    let raw = seeds[made % seeds.length] ?? Buffer.alloc(0)
    for (let step = 0; step <= Math.floor(random() * 5); step += 1) {
      const mutate = mutations[Math.floor(random() * mutations.length)]
      if (mutate && raw.length > 0) raw = mutate(raw, random)
    }
    yield raw
  }
}
