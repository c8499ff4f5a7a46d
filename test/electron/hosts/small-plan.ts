/** A small transcription of our own: one field, three activities, two sources, one print that is no amount. */
export const smallPlan = {
  kind: 'municipal-plan',
  title: 'Plani i veprimit për rininë 2027–2028',
  authority: 'Komuna e Lugbardhës',
  country: 'XK',
  currency: 'EUR',
  years: [2027, 2028],
  abbreviations: [{ short: 'DKA', long: 'Drejtoria Komunale e Arsimit' }],
  narrative: [{ number: '1', title: 'HYRJE', paragraphs: ['Ky plan u shkrua për provë.'] }],
  columns: ['Kodi', 'Aktiviteti'],
  fields: [
    {
      number: 1,
      name: 'Arsimi',
      swot: {
        strengths: ['Shkolla ka punëtori të re'],
        weaknesses: ['Rruga deri në shkollë është e gjatë'],
        opportunities: [],
        threats: [],
      },
      objectives: [
        {
          code: '1',
          level: 'strategic',
          title: 'Të rinjtë e mbarojnë shkollën',
          indicators: [
            { code: 'I.1', title: 'Braktisja e shkollës', baseline: '7 %', targets: { 2028: '3 %' } },
          ],
          results: [
            {
              code: '1.1',
              title: 'Udhëtimi nuk i pengon më',
              activities: [
                activity('1.1.1', 'Autobus për nxënësit', { 2027: cost('5.880,00 €', 5880) }),
                activity('1.1.2', 'Biçikleta për klasat e larta', { 2028: cost('1.200,50 €', 1200.5) }),
                activity('1.1.3', 'Takime me prindërit', { 2027: { printed: 'S’ka kosto', amount: null } }),
              ],
            },
          ],
        },
      ],
    },
  ],
}

function activity(code: string, title: string, costs: object) {
  return {
    code,
    title,
    description: `${title}: si bëhet dhe me kë.`,
    period: '2027 - 2028',
    responsible: 'DKA',
    supporting: 'Këshilli i prindërve',
    fundingSource: 'Buxheti i Komunës',
    cost: costs,
  }
}

function cost(printed: string, amount: number) {
  return { printed, amount }
}
