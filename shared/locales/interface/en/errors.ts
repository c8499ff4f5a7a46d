/** A sentence for each failure that says what to do. */
export const errors = {
  'unknown-call':
    'The program and this window are not of the same version. Close the program and open it again.',
  'invalid-input': 'The data was not accepted. Check what you wrote and try again.',
  'not-found':
    'The plan or file was not found. It may have been deleted; go back to the library and look there.',
  'operation-refused': 'The change was not accepted and the plan stayed as it was. {{problem}}',
  'nothing-to-undo': 'There is nothing more to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'bad-file': 'The file cannot be read: {{reason}} The library stayed as it was.',
  'file-too-large': 'The file is too large. Import a file of at most 64 MB.',
  'newer-library':
    'The library was made by a newer version of the program. Install that version on this computer too; the plans stay as they are.',
  'damaged-library': 'The library is damaged. Restore it from the latest backup.',
  'library-unavailable':
    'The library cannot be opened. Check that its disk is connected and that nobody else has it open.',
  'library-gone':
    'The disk of the library does not answer. If the library is on a USB stick, plug it in again; the program then opens it by itself.',
  'read-only': 'The change was not saved: the library is open for reading only. {{reason}}',
  'disk-full': 'The disk is full. Free some space and try again.',
  'not-writable': 'This folder may not be written to. Choose another folder.',
  'folder-gone':
    'The folder is not there any more; the disk or USB stick may have been removed. Plug it in again, or choose another folder.',
  'file-in-use': 'The file is open in another program. Close it there and try again.',
  'file-in-use-named': 'The file “{{file}}” is open in another program. Close it there and try again.',
  'fonts-missing': 'The fonts of the document are missing. Install the program again.',
  'no-program':
    'This computer has no program that opens this file. Open the folder and choose a program yourself.',
  'format-in-use':
    'The format cannot be removed, because it is in use (plans: {{plans}}). Give these plans another format, those in the bin too, and try again.',
  cancelled: 'The work was stopped.',
  internal:
    'Something unexpected went wrong. Try again; if it happens again, close the program and reopen it.',
  unreachable:
    'The program does not answer. Check that it is still open; your changes are saved as soon as it answers.',
} as const

/** Why a change was refused. */
export const problems = {
  'unknown-entity': 'The part that was changed no longer exists.',
  'doubled-id': 'This part is already in the plan.',
  'unknown-parent': 'The place where it was to go no longer exists.',
  'wrong-parent': 'This part cannot stand there.',
  'circular-move': 'A part cannot be moved into itself.',
  'root-stays': 'The plan itself cannot be moved.',
  'invalid-values': 'The value is too long or holds characters that cannot be printed.',
  'wrong-reference': 'What was chosen is no longer in the plan.',
  'too-many-entities': 'The plan has reached the largest size allowed.',
  other: 'Please try again.',
} as const

/** Why a file cannot be read. */
export const fileReasons = {
  'not-utf8': 'it is not text in UTF-8.',
  'not-json': 'it is not the file of a plan (JSON or .plv).',
  'doubled-key': 'a name occurs twice in one place.',
  'too-deep': 'it is nested too deeply.',
  'too-many': 'it has more rows than a plan can hold.',
  missing: 'a part that no plan can do without is missing.',
  'wrong-type': 'a part does not have the form it should have.',
  'unknown-value': 'it has a value that the program does not know.',
  'out-of-range': 'a number or year is out of range.',
  'too-fine': 'an amount has more decimals than its currency.',
  'too-long': 'a text is too long.',
  unprintable: 'it has characters that cannot be printed.',
  format: 'a plan format in it cannot be read.',
  other: 'it is not a plan that the program knows.',
  at: '{{reason}} Place: {{place}}.',
} as const
