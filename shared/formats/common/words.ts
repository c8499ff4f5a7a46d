import { phrase } from '../phrase.ts'

/** Headings that several formats share. */
export const words = {
  contents: phrase('Përmbajtja', 'Sadržaj', 'Contents'),
  abbreviations: phrase('Shkurtesat', 'Skraćenice', 'Abbreviations'),
  introduction: phrase('Hyrje', 'Uvod', 'Introduction'),
  methodology: phrase('Metodologjia', 'Metodologija', 'Methodology'),
  analysis: phrase('Analiza e gjendjes', 'Analiza stanja', 'Situation analysis'),
  monitoring: phrase('Monitorimi dhe raportimi', 'Praćenje i izveštavanje', 'Monitoring and reporting'),
  other: phrase('Të tjera', 'Ostalo', 'Other matters'),
  signatures: phrase('Nënshkrimet', 'Potpisi', 'Signatures'),
  budget: phrase('Buxheti', 'Budžet', 'Budget'),
  total: phrase('Totali', 'Ukupno', 'Total'),
  grandTotal: phrase('Totali i përgjithshëm', 'Sveukupno', 'Grand total'),
  fundingSource: phrase('Burimi i financimit', 'Izvor finansiranja', 'Source of funding'),
  baseline: phrase('Vlera bazë', 'Polazna vrednost', 'Baseline'),
  indicator: phrase('Treguesi', 'Pokazatelj', 'Indicator'),
  number: phrase('Nr.', 'Br.', 'No.'),
  responsible: phrase('Institucioni përgjegjës', 'Odgovorna institucija', 'Responsible institution'),
  timeFrame: phrase('Afati kohor', 'Rok', 'Time frame'),
} as const
