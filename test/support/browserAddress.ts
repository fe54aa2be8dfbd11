let given = 0

/** An address of its own for everybody who speaks with the application: limits count by address. */
export function newAddress(): string {
  given += 1
  return `198.18.${process.pid % 256}.${given % 256}`
}
