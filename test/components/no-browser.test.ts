import { expect, it } from 'vitest'
import { describeWith } from '../support/describe-with.ts'
import { toolPath } from '../support/tools.ts'

// Stands for the tests of this folder where they cannot run, so that the run says so.
describeWith(['chromium'], 'components', () => {
  it('are shown in a browser', () => {
    expect(toolPath('chromium')).toBeDefined()
  })
})
