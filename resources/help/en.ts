import type { Help } from './pages.ts'

/** The help in English. */
export const en: Help = {
  title: 'Help',
  pages: {
    install: {
      title: 'Installing',
      parts: [
        { text: 'Hartuesi needs no internet and no administrator’s password.' },
        { heading: 'Windows' },
        {
          steps: [
            'Plug in the USB stick and open the folder with the program.',
            'Double-click the file that ends in “instalo.exe”.',
            'If Windows asks whether you trust the program, choose “More info”, then “Run anyway”.',
            'Click “Pasuesi” (next) to the end. The program is then in the Start menu.',
          ],
        },
        { text: 'The file that ends in “portativ.exe” opens without being installed, even from the stick.' },
        { heading: 'Linux' },
        {
          steps: [
            'Copy the file that ends in “.tar.gz” to the computer and unpack it into a folder.',
            'In the new folder, double-click the file “hartuesi”.',
          ],
        },
        { heading: 'The plans on a USB stick' },
        {
          text: 'The program can keep the plans beside itself too, for example on a USB stick. For that, make an empty folder named “hartuesi-portable” beside the program. The library and the settings are then in the folder “hartuesi-data” beside it.',
        },
        { heading: 'A new version' },
        {
          text: 'A new version is installed over the old one. The plans stay where they are. Before it changes them, the program makes a backup of the library.',
        },
      ],
    },
    'first-plan': {
      title: 'The first plan',
      parts: [
        { text: 'When it opens, the program shows the library: every plan on this computer.' },
        { picture: 'library', says: 'The library with one plan' },
        {
          steps: [
            'Click “New plan…”.',
            'Choose the plan’s format, enter the municipality and the years. Institutions, funding sources and chapters can be taken from an earlier plan.',
            'The plan opens. On the left is its outline: chapters, fields, objectives, budget, checks and document.',
            'Open a field and fill in the SWOT analysis first, then the objectives, results and activities.',
            'Enter the amounts in the budget table.',
            'Open the checks and mend what they find.',
            'Export the papers with “Export…”.',
          ],
        },
        {
          text: 'There is no button for saving: every change is saved by itself. At the top you see when that last happened. Every step can be undone, even after the program was closed and opened again.',
        },
        {
          text: 'The program computes codes such as 1.1.2 from the order. When an activity is moved, the codes follow.',
        },
        {
          text: 'To get to know the program, click “Sample plan” in the library. There you can try everything.',
        },
      ],
    },
    swot: {
      title: 'SWOT analysis',
      parts: [
        {
          text: 'Each field has four lists: strengths, weaknesses, opportunities and threats. An item is a short sentence.',
        },
        { picture: 'swot', says: 'The SWOT analysis of a field' },
        {
          points: [
            'Write an item and press Enter: the next one opens.',
            'Alt with an arrow moves an item, to the next list too. You can also drag it.',
            'A list copied from Word is pasted with Ctrl+V: each line becomes an item.',
            'Link a weakness or threat to the objective or activity that answers it. The checks count the items without an answer.',
          ],
        },
      ],
    },
    budget: {
      title: 'Budget',
      parts: [
        {
          text: 'The budget table has a row for each activity and source, and a column for each year. The program computes the totals.',
        },
        { picture: 'budget', says: 'The budget table' },
        {
          points: [
            'Write an amount or a calculation into a cell, such as 70*7*12. A calculation can be kept as a cost item.',
            'Tab goes right, Enter goes down, F2 opens the cell.',
            'Insert gives the activity another funding source.',
            'Ctrl+R fills the amount to the right, Ctrl+D downwards.',
            'A table copied from Excel is pasted with Ctrl+V. What is not understood stays as it was, and the program says where.',
            'The cost calculator shows what an amount is made of, such as 7 children × 70 € × 12 months.',
          ],
        },
      ],
    },
    checks: {
      title: 'Checks',
      parts: [
        {
          text: 'The checks find the places where the plan contradicts itself or lacks something: sums that do not add up, missing codes, years outside the plan, abbreviations without an explanation, empty cells.',
        },
        { picture: 'checks', says: 'What the checks found' },
        {
          points: [
            'Click a finding: its place in the plan opens.',
            'Where a fix is offered, the program makes the change itself. It can be undone.',
            'A finding can be left as it is, with a reason. It is then not counted, and the reason is printed in the report. By rule, all of one kind are left for a single reason.',
            'Mend the errors before the assembly meets. Advice is there to be considered.',
          ],
        },
      ],
    },
    papers: {
      title: 'Papers',
      parts: [
        { text: 'With “Export…” (Ctrl+E) the program writes the papers into the folder that you choose.' },
        { picture: 'export', says: 'Choosing the papers' },
        {
          points: [
            'PDF: the whole plan with cover, contents and annexes, ready for printing.',
            'Word: the same document, to be continued in Word. Changes made in Word do not come back into the program.',
            'Excel: the implementation table and the budget, with formulas that add up by themselves.',
          ],
        },
        {
          text: 'An existing file is not overwritten: the new one gets a number at the end of its name. If a paper is open in another program, close it or choose another folder.',
        },
        { heading: 'A plan in two languages' },
        {
          text: 'Choose the second language under “About the plan”. The page “Translation” shows each text beside its translation, and the checks count those that are missing or have changed since.',
        },
        {
          text: 'Choose the second language when you export: the paper is printed with the translations. Where one is missing, the text stays as written.',
        },
      ],
    },
    backups: {
      title: 'Backups',
      parts: [
        {
          text: 'The program copies the library by itself: when it opens, after every half hour of work and when it closes. It keeps the last ten copies, one for each day of the last month and one for each month.',
        },
        {
          text: 'These copies are on the same disk. If the disk breaks, they are lost too. So choose a second folder in the settings, for example on a USB stick. When the stick is missing, the program says so; when it is plugged in again, the next copy goes there too.',
        },
        {
          text: 'All copies are listed in the settings. “Restore” makes the library what it was then; the present one is put aside, not deleted.',
        },
        {
          text: 'If the library is damaged, the program notices when it opens, says what the newest copy lacks and asks whether to bring it back. The damaged file is not deleted.',
        },
        {
          text: 'If the disk fills up or the stick is pulled out while you work, the window keeps the changes and tries again. Do not close it before it says “Saved” at the top.',
        },
        {
          text: 'A single plan is saved from the library with “Save as a file (.plv)…”. The file holds the plan with its whole history.',
        },
      ],
    },
    moving: {
      title: 'Moving to another computer',
      parts: [
        { heading: 'One plan' },
        {
          steps: [
            'In the library, among the plan’s actions, choose “Save as a file (.plv)…” and save it on the stick.',
            'On the other computer, click “Import…” and choose the file.',
            'If the plan is changed on both computers, compare the versions in the history before you go on.',
          ],
        },
        { heading: 'The whole library' },
        {
          steps: [
            'Close the program on the old computer.',
            'Copy the file “library.sqlite” into a folder of the new computer. The settings of the old one say where it is.',
            'On the new computer, under “Place of the library” in the settings, click “Choose another folder…” and choose that folder: the library in it is opened.',
          ],
        },
        {
          text: 'An older version of the program does not open the library of a newer one. Install the new version first.',
        },
      ],
    },
    keys: {
      title: 'Keys',
      parts: [
        { text: 'F1 shows all keys. These are used most:' },
        {
          keys: [
            ['Ctrl+K', 'Find a plan, an activity or a command'],
            ['Shift+F1', 'Help'],
            ['Ctrl+Z, Ctrl+Y', 'Undo, redo'],
            ['Ctrl+E', 'Export'],
            ['Ctrl+O', 'Open a file'],
            ['Alt+PageDown, Alt+PageUp', 'Next page, previous page'],
            ['F6', 'To the plan’s outline'],
            ['F8', 'To the next finding'],
            ['F9', 'View for a projector'],
            ['Enter', 'New row or item'],
            ['Alt+arrow', 'Move the row or item'],
            ['F2', 'Change the cell'],
            ['Insert', 'New source or activity in a table'],
          ],
        },
      ],
    },
  },
}
