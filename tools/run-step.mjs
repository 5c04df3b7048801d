import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** Longest that one step may take; a step that hangs is ended and has failed. */
const LONGEST_MS = 20 * 60_000

/** Runs a command under the Node of the desk and passes on what it says; gives its exit code. */
export function runStep(root, name, [program, ...args], env = {}) {
  console.log(`\n── ${name}`)
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path, ...env },
    })
    const end = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`)
      resolve(1)
    })
    child.on('exit', (code) => {
      clearTimeout(end)
      if (code !== 0) console.error(`── ${name}: failed`)
      resolve(code ?? 1)
    })
  })
}
