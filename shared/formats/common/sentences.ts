import { phrase } from '../phrase.ts'
import type { Sentences } from '../types.ts'

/** The sentences of the papers of a municipality in Kosovo; other formats change what they word otherwise. */
export const sentences: Sentences = {
  swotCaption: phrase(
    'Tabela e analizës SWOT në fushën {{ofField}}',
    'Tabela SWOT analize u oblasti „{{field}}”',
    'SWOT analysis table for the field “{{field}}”',
  ),
  results: phrase(
    'Për arritjen e Objektivit {{code}} priten këto rezultate:',
    'Za ostvarenje Cilja {{code}} očekuju se sledeći rezultati:',
    'The following results are expected for Objective {{code}}:',
  ),
  assumptions: phrase(
    'Supozimet kryesore për arritjen e Objektivit {{code}} janë:',
    'Glavne pretpostavke za ostvarenje Cilja {{code}} su:',
    'The main assumptions for achieving Objective {{code}} are:',
  ),
  risks: phrase(
    'Arritjen e Objektivit {{code}} mund ta vënë në rrezik këta faktorë:',
    'Činioci koji mogu da ugroze ostvarenje Cilja {{code}} su:',
    'The factors that may put Objective {{code}} at risk are:',
  ),
  budgetTotal: phrase(
    'Për zbatimin e këtij plani në periudhën {{period}} parashihet një buxhet i përgjithshëm prej {{total}} ({{words}}).',
    'Za sprovođenje ovog plana u periodu {{period}} predviđen je ukupan budžet od {{total}} ({{words}}).',
    'A total budget of {{total}} ({{words}}) is foreseen for implementing this plan in the period {{period}}.',
  ),
  budgetParts: phrase(
    'Kjo shumë parashihet të mbulohet kështu: {{parts}}.',
    'Predviđeno je da se ovaj iznos pokrije na sledeći način: {{parts}}.',
    'This sum is foreseen to be covered as follows: {{parts}}.',
  ),
  budgetPart: {
    municipal: phrase(
      '{{amount}} nga buxheti i Komunës',
      '{{amount}} iz opštinskog budžeta',
      '{{amount}} from the municipal budget',
    ),
    central: phrase(
      '{{amount}} nga buxheti qendror',
      '{{amount}} iz centralnog budžeta',
      '{{amount}} from the central budget',
    ),
    donor: phrase('{{amount}} nga donatorët', '{{amount}} od donatora', '{{amount}} from donors'),
    other: phrase(
      '{{amount}} nga burime të tjera',
      '{{amount}} iz drugih izvora',
      '{{amount}} from other sources',
    ),
    unstated: phrase(
      '{{amount}} nga burime ende të pacaktuara',
      '{{amount}} iz još neutvrđenih izvora',
      '{{amount}} from sources yet to be determined',
    ),
  },
  budgetYears: phrase(
    'Sipas viteve, buxheti ndahet kështu: {{parts}}.',
    'Po godinama, budžet je raspoređen na sledeći način: {{parts}}.',
    'By year, the budget is divided as follows: {{parts}}.',
  ),
  budgetYear: phrase(
    '{{amount}} në vitin {{year}}',
    '{{amount}} u {{year}}. godini',
    '{{amount}} in {{year}}',
  ),
  budgetWhole: phrase(
    '{{amount}} për tërë periudhën',
    '{{amount}} za ceo period',
    '{{amount}} for the whole period',
  ),
  budgetNone: phrase(
    'Për aktivitetet e këtij plani nuk janë paraparë mjete financiare.',
    'Za aktivnosti iz ovog plana nisu predviđena finansijska sredstva.',
    'No funds are foreseen for the activities of this plan.',
  ),
  budgetFree: phrase(
    'Nga gjithsej {{activities}} aktivitete të planit, pa kosto shtesë zbatohen {{free}}.',
    'Od ukupno {{activities}} aktivnosti u planu, bez dodatnih troškova sprovodi se {{free}}.',
    'Of the {{activities}} activities of the plan, {{free}} are implemented without additional cost.',
  ),
  budgetCaption: phrase(
    'Buxheti sipas fushave, burimeve të financimit dhe viteve ({{currency}})',
    'Budžet po oblastima, izvorima finansiranja i godinama ({{currency}})',
    'Budget by field, source of funding and year ({{currency}})',
  ),
  outside: phrase(
    'Shuma prej {{amount}} u takon viteve jashtë periudhës së planit dhe nuk është përfshirë në totale.',
    'Iznos od {{amount}} odnosi se na godine van perioda plana i nije uračunat u zbirove.',
    'The sum of {{amount}} belongs to years outside the period of the plan and is not included in the totals.',
  ),
}
