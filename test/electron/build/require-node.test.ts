import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const guard = join(import.meta.dirname, '..', '..', '..', 'electron', 'build', 'require-node.mjs')

/** Runs a program of one line behind the guard, under a Node that claims to be of the given version. */
function runUnder(version: string) {
  const claim = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(claim)}`, '--import', guard]
  return spawnSync(process.execPath, [...args, '--eval', 'console.log("ran")'], { encoding: 'utf8' })
}

describe('the guard against an old Node', () => {
  it.each(['18.20.4', '20.20.2', '22.12.0'])('ends %s with one line', (version) => {
    const { status, stdout, stderr } = runUnder(version)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(version)
  })

  it.each(['24.0.0', '26.1.0'])('lets %s run', (version) => {
    expect(runUnder(version)).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' })
  })
})
