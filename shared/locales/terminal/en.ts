import type { TerminalWords } from './sq.ts'

export const en: TerminalWords = {
  usage: `Usage:
  hartuesi import FILE [--library PATH] [--json]
  hartuesi list [--library PATH] [--json]
  hartuesi formats [FILE] [--library PATH] [--json]
  hartuesi export (FILE | --plan ID) --format FORMATS --out FOLDER [--library PATH] [--json]
  hartuesi check (FILE | --plan ID) [--library PATH] [--json] [--report FILE] [--by chapter|rule]

  FILE         a plan as a transcription (.json) or a saved plan (.plv); for formats a plan format (.json)
  --library    the library's file; else HARTUESI_LIBRARY or the user's data folder
  --plan       the id of a plan in the library
  --format     formats separated by commas: {{formats}}
  --out        the folder into which the papers are written
  --report     file into which the report of the checks is written: .pdf, .docx, .xlsx or .html
  --by         order of the report: chapter or rule
  --language   language of messages and papers: sq, sr or en
  --json       the answer as JSON
  --help       shows this text

Exit code: 0 done, 2 wrong usage, 3 bad input, 4 the check found errors in the plan, 5 the library is damaged or open elsewhere, 1 any other error.`,
  wrongUsage: {
    'unknown-command': 'The command “{{value}}” is unknown.',
    'no-command': 'A command is missing.',
    'unknown-option': 'The option “{{value}}” is unknown or lacks its value.',
    'no-file': 'A file is missing.',
    'too-many': '“{{value}}” is one too many.',
    'file-or-plan': 'Give either a file or --plan.',
    'bad-plan': '“{{value}}” is not the id of a plan.',
    'no-format': '--format is missing.',
    'bad-format': 'The format “{{value}}” is unknown.',
    'no-folder': '--out is missing.',
    'bad-language': 'The language “{{value}}” is unknown.',
    'bad-order': 'The order “{{value}}” is not known.',
    'bad-port': 'The port “{{value}}” is not valid.',
  },
  imported: 'Imported: {{title}}',
  untitled: 'a plan without a title',
  leftOut: 'Found no place ({{count}}):',
  empty: 'The library is empty.',
  noFindings: 'The check found nothing.',
  noFormats: 'The library has no formats that somebody made.',
  unknownFormat: 'The plan’s format, “{{format}}”, is not in the library; “{{used}}” was used.',
  severities: { error: 'error', warning: 'warning', advice: 'advice' },
  severityCounts: { error: 'errors', warning: 'warnings', advice: 'advice' },
  line: '(line {{line}})',
  inBin: 'in the bin',
  counts: {
    field: 'fields',
    objective: 'objectives',
    result: 'results',
    activity: 'activities',
    indicator: 'indicators',
    institution: 'institutions',
    'funding-source': 'funding sources',
    'cost-line': 'cost lines',
  },
  stages: { read: 'reading', compose: 'composing', write: 'writing', finish: 'saving' },
  error: 'Error: {{message}}',
  place: 'at {{place}}',
  errors: {
    'unknown-call': 'The program asked for something that does not exist.',
    'invalid-input': 'The data given are not valid.',
    'not-found': 'What was asked for was not found.',
    'operation-refused': 'The change does not fit the plan.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'bad-file': 'The file cannot be read.',
    'file-too-large': 'The file is too large.',
    'newer-library': 'The library is of a newer version of the program. Install the newer version.',
    'damaged-library': 'The library is damaged. Open the program to restore it from a backup.',
    'library-unavailable':
      'The library cannot be opened. Check that its disk or USB stick is connected and that nobody else has it open.',
    'read-only':
      'The library is open for reading only, since another program has it open or it may not be written to.',
    'disk-full': 'The disk is full. Free some space and try again.',
    'not-writable': 'Nothing can be written there. Choose another folder, or remove the write protection.',
    'folder-gone':
      'The folder is not there, or the disk was removed. Plug the USB stick in again, or choose another folder.',
    'file-in-use': 'The file is open in another program. Close it there and try again.',
    'fonts-missing': 'The fonts of the papers are missing.',
    'no-program': 'This computer has no program for this file.',
    'format-in-use': 'The format cannot be removed: there are plans in it.',
    cancelled: 'The work was cancelled.',
    internal: 'An unexpected error happened in the program.',
  },
  reasons: {
    'too-large': 'it holds more data than is allowed',
    'not-utf8': 'its text is not UTF-8',
    'not-json': 'it is not well-formed JSON',
    'doubled-key': 'the same key stands there twice',
    'too-deep': 'it has too many levels',
    'too-many': 'it holds more items than a plan can',
    missing: 'a part that no plan can do without is missing',
    'wrong-type': 'a value is of the wrong type',
    'unknown-value': 'a value is unknown',
    'out-of-range': 'a value is beyond what is allowed',
    'too-fine': 'an amount has too many decimals',
    'too-long': 'a text is too long',
    unprintable: 'a text has characters that cannot be printed',
    format: 'a plan format in it cannot be read',
    'unknown-key': 'the name is unknown',
    'bad-id': 'an id may have only the small letters a–z, figures and hyphens',
    'unknown-placeholder': 'the name in double braces is unknown here',
    twice: 'the same thing stands twice',
    empty: 'it is empty',
    damaged: 'its data are damaged',
    corrupt: 'its data are damaged',
    'not-sqlite': 'it is no database',
    'not-a-library': 'it is no library of this program',
    'not-a-plan': 'it is no plan of this program',
    newer: 'it is of a newer version of the program',
    schema: 'it is not built as this program builds it',
    busy: 'another program is using it',
    'no-wal': 'the disk does not allow safe storing',
    'no-library-file': 'the file of the library is missing',
    'empty-library-file': 'the file of the library is empty',
    held: 'another program has it open',
    taken: 'another program has opened it meanwhile',
    folder: 'the folder is write-protected',
    'not-binned': 'the plan is not in the bin',
  },
  backupOffer: 'There is a backup of {{time}}. Open the program to restore it.',
  noBackup: 'No backup was found that is whole.',
  web: {
    closed:
      'This page opens only with the address that Hartuesi printed when it started. Start the program again and open the new address.',
    notFound: 'This page does not exist.',
    portTaken: 'Port {{port}} is taken by another program.',
  },
  desktop: {
    chooseFolder: 'Choose the folder in which the papers are saved',
    chooseFolderButton: 'Save here',
    savePlan: 'Save the plan as a file',
    planFile: 'Hartuesi plan',
    chooseBackups: 'Choose the folder for backups, for example on a USB stick',
    chooseBackupsButton: 'Use this folder',
    chooseLibrary: 'Choose the folder of the library',
    chooseLibraryButton: 'Use this folder',
    libraryGone: 'The library is not there',
    libraryGoneHint:
      'If it lies on a USB stick or on another disk, close the program, plug it in and open the program again. The library in the usual place is another one and may be empty.',
    libraryGoneLeave: 'Close the program',
    libraryGoneUsual: 'Open the library in the usual place',
    unsaved: 'There are changes that are not saved. If you close the window now, they are lost.',
    stay: 'Stay',
    leave: 'Close without saving',
    cannotStart: 'Hartuesi cannot be opened',
    cannotOpen: 'The file did not open',
    menu: {
      file: '&File',
      edit: '&Edit',
      view: '&View',
      help: '&Help',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      all: 'Select all',
      full: 'Full screen',
      close: 'Close window',
      quit: 'Quit',
    },
  },
}
