import { describe, expect, test } from 'vitest'
import { type ClickedText, textMenuTemplate } from '../../../../electron/hosts/desktop/text-menu.ts'

const editFlags: ClickedText['editFlags'] = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: true,
  canDelete: false,
  canSelectAll: true,
  canEditRichly: false,
}

/** What can be chosen after a click on something. */
function offered(clicked: Partial<ClickedText>): readonly (string | undefined)[] {
  const template = textMenuTemplate('sq', { isEditable: false, selectionText: '', editFlags, ...clicked })
  return template.filter(({ enabled }) => enabled).map(({ label }) => label)
}

describe('the menu of the right button', () => {
  test('pastes into a field, and cuts and copies what is chosen in it', () => {
    expect(offered({ isEditable: true })).toEqual(['Ngjit', 'Përzgjidh të gjitha'])
    const chosen = { ...editFlags, canCut: true, canCopy: true }
    expect(offered({ isEditable: true, selectionText: 'shuma', editFlags: chosen })).toEqual([
      'Prit',
      'Kopjo',
      'Ngjit',
      'Përzgjidh të gjitha',
    ])
  })

  test('copies what is chosen on a page, and is not there where nothing is', () => {
    expect(offered({ selectionText: 'shuma', editFlags: { ...editFlags, canCopy: true } })).toEqual(['Kopjo'])
    expect(textMenuTemplate('sq', { isEditable: false, selectionText: ' ', editFlags })).toEqual([])
  })
})
