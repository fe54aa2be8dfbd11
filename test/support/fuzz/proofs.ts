import fc from 'fast-check'

const parameters = {
  algorithm: 'PBKDF2/SHA-256',
  cost: 1e9,
  counter: -1,
  expiresAt: 4e9,
  keyLength: 1e9,
  keyPrefix: 'x',
  nonce: 'zz',
  salt: 'zz',
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')

/** Proofs of work that prove nothing: forged ones, ones that ask the server to work, and no JSON at all. */
export const hostileProof: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'x',
      encoded(null),
      encoded({ challenge: {}, solution: {} }),
      encoded({ challenge: { parameters, signature: 'x' }, solution: { counter: 1e308, derivedKey: '' } }),
      encoded({ challenge: { parameters: { ...parameters, algorithm: '__proto__' } }, solution: {} }),
      encoded({
        challenge: { parameters: { ...parameters, nonce: 5, salt: {} }, signature: [] },
        solution: [],
      }),
      'e'.repeat(5000),
    ),
  },
)
