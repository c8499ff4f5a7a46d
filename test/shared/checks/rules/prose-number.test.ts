import { describe, expect, it } from 'vitest'
import { entity, said } from '../plans.ts'

const prose = (...texts: readonly string[]) => texts.map((text) => ({ type: 'paragraph', runs: [{ text }] }))
const section = (...texts: readonly string[]) =>
  entity('section', { heading: 'Hyrje', body: prose(...texts) })
const about = (...texts: readonly string[]) => said('prose-number', { inPlan: [section(...texts)] })

describe('prose-number', () => {
  it('finds two numbers of the same people', () => {
    expect(
      about(
        'Në komunë jetojnë 86 familje të komuniteteve rom dhe ashkali, me gjithsej 347 anëtarë.',
        'Në komunë jetojnë 89 familje të komuniteteve rom dhe ashkali, me gjithsej 583 anëtarë.',
      ),
    ).toEqual([
      '«86 familje të komuniteteve rom dhe ashkali» dhe «89 familje të komuniteteve rom dhe ashkali» nuk pajtohen.',
      '«347 anëtarë» dhe «583 anëtarë» nuk pajtohen.',
    ])
  })

  it('finds them in two chapters', () => {
    const inPlan = [section('Këtu jetojnë 46.200 banorë të komunës sonë.')]
    const field = { analysis: prose('Këtu jetojnë 46.300 banorë të komunës sonë.') }
    expect(said('prose-number', { inPlan, field })).toEqual([
      '«46.200 banorë të komunës sonë» te «Hyrje» dhe këtu «46.300 banorë të komunës sonë» nuk pajtohen.',
    ])
  })

  it('finds parts that do not make the whole', () => {
    expect(
      about(
        'Jetojnë 89 familje të komuniteteve rom dhe ashkali: janë 115 familje të komunitetit ashkali e 13 familje të komunitetit rom.',
      ),
    ).toEqual([
      '«89 familje të komuniteteve rom dhe ashkali» nuk pajtohet me pjesët, që bashkë japin 128 («115 familje të komunitetit ashkali» dhe të tjerat).',
    ])
  })

  it('finds a year after the plan, and a period with a digit too many', () => {
    expect(about('Deri në fund të vitit 2031, sipas Strategjisë 2023-20230.')).toEqual([
      '«vitit 2031» është pas vitit të fundit të planit (2029).',
      'Periudha «2023-20230» nuk është shkruar drejt.',
    ])
  })

  it('finds a year far before the plan', () => {
    expect(about('Ura e re u hap në vitin 1924.')).toEqual([
      '«vitin 1924» është shumë para vitit të parë të planit (2027).',
    ])
  })

  it('finds the budget that prose gives otherwise than the plan comes to', () => {
    expect(about('Buxheti i përgjithshëm i planit është 400,00 €.')).toEqual([
      'Teksti thotë 400,00 € (gjithsej), ndërsa plani i zbatimit jep 300,00 €.',
    ])
  })

  it('leaves a figure alone that the plan says itself, whatever it once came to', () => {
    const runs = [{ text: 'Buxheti i përgjithshëm i planit është ' }, { text: '400,00 €', value: 'total' }]
    const body = [{ type: 'paragraph', runs }]
    expect(said('prose-number', { inPlan: [entity('section', { heading: 'Hyrje', body })] })).toEqual([])
  })

  it('finds how many parts and years the plan is said to have, and has not', () => {
    expect(
      about(
        'Ky plan ka 5 objektiva strategjikë, dymbëdhjetë rezultate dhe 27 aktivitete.',
        'Plani lokal përfshin gjithsej tri fusha. Ky plan katërvjeçar zbatohet nga komuna.',
      ),
    ).toEqual([
      'Teksti thotë «5 objektiva strategjikë», ndërsa plani ka 1.',
      'Teksti thotë «dymbëdhjetë rezultate», ndërsa plani ka 1.',
      'Teksti thotë «27 aktivitete», ndërsa plani ka 1.',
      'Teksti thotë «tri fusha», ndërsa plani ka 1.',
      'Teksti thotë «Ky plan katërvjeçar», ndërsa plani është për vitet 2027–2029.',
    ])
  })

  it.each([
    [
      'sr',
      'Ovaj plan ima 5 strateških ciljeva i dvanaest rezultata.',
      ['5 strateških ciljeva', 'dvanaest rezultata'],
    ],
    [
      'en',
      'This plan has five strategic objectives and 27 activities.',
      ['five strategic objectives', '27 activities'],
    ],
  ])('finds them in %s', (language, text, quotes) => {
    const found = said('prose-number', { plan: { language }, inPlan: [section(text)] })
    expect(found).toEqual(quotes.map((quote) => `Teksti thotë «${quote}», ndërsa plani ka 1.`))
  })

  it('finds what a format calls a level in the words of that format', () => {
    const plan = { format: 'kosovo-strategy' }
    const inPlan = [section('Ky plan ka 27 veprime dhe 4 aktivitete.')]
    expect(said('prose-number', { plan, inPlan })).toEqual(['Teksti thotë «27 veprime», ndërsa plani ka 1.'])
  })

  it.each([
    ['what the plan has', 'Ky plan ka 1 objektiv strategjik dhe 1 aktivitet.'],
    ['some of its activities', 'Ky plan ka 3 aktivitete sportive dhe 4 aktivitete për fëmijë.'],
    ['those of one field by its name', 'Në arsim ky plan ka 6 aktivitete.'],
    ['those of one objective', 'Te objektivi strategjik 1 ky plan ka 6 aktivitete.'],
    ['those of each field', 'Ky plan ka 6 aktivitete për çdo fushë, pra 6 aktivitete.'],
    ['another plan', 'Plani i mëparshëm lokal kishte 30 aktivitete.'],
    ['a plan of other years', 'Në periudhën 2019–2023 plani lokal ka 30 aktivitete.'],
    ['a strategy', 'Strategjia kombëtare ka 5 objektiva strategjikë.'],
    ['what is done already', 'Nga ky plan u zbatuan 20 aktivitete.'],
    ['rough numbers', 'Ky plan ka rreth 30 aktivitete.'],
    ['objectives of which nothing is said', 'Ky plan ka 5 objektiva.'],
    ['children of some years', 'Ky plan përfshin fëmijë 5 vjeç dhe një kurs katërvjeçar.'],
    ['the right years', 'Ky plan trevjeçar zbatohet nga komuna.'],
  ])('leaves %s alone, where parts are counted', (_, text) => {
    expect(about(text)).toEqual([])
  })

  it.each([
    ['the same number twice', ['Jetojnë 86 familje rome në lagje.', 'Jetojnë 86 familje rome në lagje.']],
    ['other people', ['Jetojnë 86 familje rome në lagje.', 'Jetojnë 49 familje ashkali në lagje.']],
    ['another verb', ['Jetojnë 86 familje rome në lagje.', 'Regjistrohen 20 familje rome në lagje.']],
    [
      'other years',
      ['Në vitin 2020 jetonin 80 familje rome në lagje.', 'Në vitin 2024 jetonin 86 familje rome në lagje.'],
    ],
    ['rough numbers', ['Jetojnë rreth 90 familje rome në lagje.', 'Jetojnë 86 familje rome në lagje.']],
    [
      'parts that make the whole',
      ['Janë 5 familje të komuniteteve rom dhe ashkali: 2 familje rome, 3 familje ashkali.'],
    ],
    ['years of the plan and before', ['Në vitin 1967, në vitin 2011 dhe deri në vitin 2029.']],
    ['periods of other papers', ['Strategjia 2023–2031 dhe ligji nr. 03/L-164.']],
    ['the right budget', ['Buxheti i përgjithshëm i planit është 300,00 €.']],
    ['other amounts', ['Një pako kushton 25,00 €.']],
  ])('leaves %s alone', (_, texts) => {
    expect(about(...texts)).toEqual([])
  })
})
