import { spawnSync } from 'node:child_process'

/** Runs every linter over the project, or over the paths named; answers 1 if one of them finds anything. */
function lint(paths: readonly string[]): number {
  const commands = [
    ['biome', 'check', '--error-on-warnings', '--no-errors-on-unmatched', ...paths],
    ['oxlint', '--no-error-on-unmatched-pattern', ...paths],
    // Unused files and exports show only in the whole.
    ...(paths.length > 0 ? [] : [['knip', '--no-progress']]),
  ]
  const failed = commands.filter(([program = '', ...args]) => !succeeds(program, args))
  return failed.length > 0 ? 1 : 0
}

function succeeds(program: string, args: readonly string[]): boolean {
  // On Windows the programs in node_modules/.bin are .cmd files, which only a shell starts.
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

process.exitCode = lint(process.argv.slice(2))
