import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

export type Secrets = {
  /** Encrypts text for the database (AES-256-GCM); `open` gives it back, and throws when it was changed. */
  seal(text: string): string
  open(sealed: string): string
  /** argon2id, for passwords. */
  hashPassword(password: string): Promise<string>
  verifyPassword(hash: string, password: string): Promise<boolean>
  /** SHA-256 as hex, for tokens of 256 random bits: tables hold no token. */
  hashToken(token: string): string
  /** Signs short text (reply addresses, links); `verify` compares in constant time. */
  sign(text: string): string
  verify(text: string, signature: string): boolean
  /** 32 bytes that are always the same for a label, and tell nothing of the key. */
  derive(label: string): Buffer
}

const KEY_FILE = 'secret.key'
const PASSWORD_COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The secrets of a data folder; its key is made at the first start and must be backed up with it. */
export function openSecrets(dataFolder: string): Secrets {
  return makeSecrets(readKey(dataFolder))
}

export function makeSecrets(key: Buffer): Secrets {
  const signingKey = createSecretKey(createHash('sha256').update('sign').update(key).digest())
  // Made once: a key that comes as bytes is prepared anew at every use.
  const sealingKey = createSecretKey(key)
  const sign = (text: string) => createHmac('sha256', signingKey).update(text).digest('base64url')
  return {
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      const cipher = createDecipheriv('aes-256-gcm', sealingKey, bytes.subarray(0, 12))
      cipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
    },
    async hashPassword(password) {
      const argon2 = await import('@node-rs/argon2')
      return argon2.hash(password, PASSWORD_COST)
    },
    async verifyPassword(hashed, password) {
      const { verify } = await import('@node-rs/argon2')
      return verify(hashed, password)
    },
    hashToken: (token) => hash('sha256', token, 'hex'),
    sign,
    verify(text, signature) {
      const expected = Buffer.from(sign(text))
      const given = Buffer.from(signature)
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
    derive: (label) => Buffer.from(hkdfSync('sha256', sealingKey, '', `redress ${label}`, 32)),
  }
}

/** Written aside and linked into place, so that two starts at once agree on one key. */
function readKey(dataFolder: string): Buffer {
  const file = join(dataFolder, KEY_FILE)
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o711 })
    const aside = `${file}.${process.pid}`
    const handle = openSync(aside, 'w', 0o600)
    writeSync(handle, randomBytes(32).toString('hex'))
    fsyncSync(handle)
    closeSync(handle)
    try {
      linkSync(aside, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    rmSync(aside)
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (key.length !== 32) throw new Error(`${file} is not a key of 32 bytes in hex`)
  return key
}
