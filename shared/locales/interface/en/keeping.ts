/** Words about the library as a file: backups, restoring, who else has it open. */
export const keeping = {
  readOnly: {
    here: 'Another program on this computer has it open. Close it there; it then opens here for writing by itself.',
    held: 'The computer {{machine}} has it open. Once it is closed there, it opens here for writing by itself; if that computer is no longer at work, wait a minute.',
    taken:
      'The computer {{machine}} has opened the library meanwhile. Close it there; it then opens here for writing by itself.',
    folder:
      'The folder of the library may not be written to. Remove the write protection, or copy the library into another folder.',
    full: 'The disk is full. Free some space; the library then opens for writing by itself.',
  },
  readOnlyTitle: 'The library is open for reading only.',
  opensAgain: 'The library is open for writing again.',
  journalLost:
    'The write log of the library was damaged and has been put aside. The last changes may be missing; look at the plans you worked on last.',
  clockBehind:
    'The clock of this computer seems to be behind: a plan was changed later than it says. Check date and time.',
  kept: 'The changes are not saved yet; the window keeps them and tries again. {{reason}}',
  stored: 'The changes that were waiting are saved.',

  start: {
    title: 'The library cannot be opened',
    offer: 'The newest backup that is whole: {{time}}.',
    noOffer: 'No backup was found that is whole.',
    lacksNothing: 'It lacks no change.',
    lacksUnknown:
      'What was changed after it cannot be seen, since the damaged library can no longer be read.',
    lacks: 'It lacks:',
    lacksPlan: '{{title}}: the whole plan',
    lacksChanges_one: '{{title}}: {{count}} change',
    lacksChanges_other: '{{title}}: {{count}} changes',
    keptAside: 'The present file is not deleted: it is put aside in a folder beside the library.',
    restore: 'Restore this backup',
    others: 'Other backups…',
    startNew: 'Begin with an empty library',
    startNewAsk: 'Begin with an empty library? The plans are seen again only after a backup is restored.',
    startNewConfirm: 'Begin empty',
  },

  backups: {
    title: 'Backups',
    intro:
      'The program backs up the library by itself: when it opens, every half hour of work, before an update and when it closes. It keeps the last ten, one for each of the last 30 working days and one for each month.',
    folder: 'Folder of the backups',
    second: 'Second folder, for example on a USB stick',
    noSecond: 'None chosen.',
    choose: 'Choose the second folder…',
    leave: 'Leave the second folder',
    findDrives: 'Look for USB sticks…',
    drives: 'USB sticks and other drives',
    noDrives: 'No USB stick was found. Plug it in and look again.',
    useDrive: 'Use',
    useDriveNamed: 'Use {{folder}} as the second folder',
    make: 'Back up now',
    made: 'The backup was made.',
    nothingNew: 'Nothing has changed since the last backup.',
    none: 'There is no backup yet.',
    caption: 'Backups, newest first',
    columns: { at: 'Time', reason: 'Why', place: 'Where', size: 'Size', actions: 'Actions' },
    reasons: {
      start: 'on opening',
      migration: 'before an update',
      work: 'while working',
      close: 'on closing',
      asked: 'on request',
      restore: 'before restoring',
    },
    places: { own: 'this computer', second: 'second folder' },
    restore: 'Restore',
    restoreThis: 'Restore the backup of {{time}}',
    ask: 'Restore the library as it was on {{time}}? The present library is put aside and can be restored.',
    confirm: 'Restore',
    restored: 'The library was restored.',
    restoredAside: 'The library was restored. The previous one is at {{path}}.',
    failed: 'The backup was not made. {{reason}}',
    secondMissing:
      'The second folder cannot be found: {{folder}}. Plug the USB stick in; until then backups are made on this computer only.',
    secondFailed: 'The copy in the second folder was not made ({{folder}}). {{reason}}',
  },
} as const
