/** Words about the picture on a plan's cover. */
export const emblem = {
  heading: 'Stema ose logoja',
  hint: 'Shtypet në krye të ballinës. PNG ose JPEG; një figurë më e madhe zvogëlohet vetë.',
  drop: 'Tërhiqeni figurën këtu',
  shown: 'Stema ose logoja e planit',
  choose: 'Zgjidhni figurën…',
  replace: 'Zgjidhni një tjetër…',
  remove: 'Hiqeni',
  problems: {
    'other-kind':
      'Kjo skedë nuk është as PNG as JPEG. Ruajeni figurën në njërin nga këto dy formate dhe zgjidheni sërish.',
    'too-large':
      'Figura është tepër e madhe. Zvogëlojeni nën 20 MB dhe 40 milionë pika dhe zgjidheni sërish.',
    unreadable: 'Figura nuk lexohet: skeda është e dëmtuar ose e paplotë. Zgjidhni një kopje tjetër të saj.',
  },
} as const
