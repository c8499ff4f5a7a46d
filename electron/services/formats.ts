import { CallFailure, type CallInput, type Services } from '../../shared/contract/index.ts'
import { formatOf, writeFormat } from '../../shared/formats/index.ts'
import type { ServiceOptions } from './options.ts'
import { type SavedFile, saverFor } from './save.ts'

type FormatCalls = Extract<keyof Services, `formats.${string}`>

/** The calls about plan formats that somebody made. */
export function formatServices(options: ServiceOptions): Pick<Services, FormatCalls> {
  const { library, emit } = options
  const told = <T>(answer: T): T => {
    emit('formats', {})
    return answer
  }
  return {
    'formats.list': async () => library.listFormats(),
    'formats.add': async ({ format }) => told(library.addFormat(format)),
    'formats.replace': async ({ format }) => {
      library.replaceFormat(format)
      return told({})
    },
    'formats.remove': async ({ id }) => {
      library.removeFormat(id)
      return told({})
    },
    'formats.export': (input) => exportFormat(options, input),
  }
}

/** Writes a format that somebody made, or one of the program's to start from. */
async function exportFormat(
  { library, targets, chosen, written }: ServiceOptions,
  { id, folder }: CallInput<'formats.export'>,
): Promise<SavedFile> {
  const format = formatOf(id, library.listFormats())
  if (format === null) throw new CallFailure('not-found', { format: id })
  const save = saverFor(folder, targets, chosen)
  const file = await save(new TextEncoder().encode(writeFormat(format)), format.id, 'json')
  if (file.path !== null) written.add(file.path)
  return file
}
