import type { EntityOf } from '../model/index.ts'
import { type Text, text } from './text.ts'

/** An institution that the plans of Kosovo's municipalities name. */
export interface UsualInstitution {
  readonly name: Text
  readonly short: Text
  readonly type: EntityOf<'institution'>['type']
}

const one = (
  type: UsualInstitution['type'],
  name: Text,
  short: Text = text('', '', ''),
): UsualInstitution => ({
  name,
  short,
  type,
})

export const institutions: readonly UsualInstitution[] = [
  one(
    'municipal',
    text(
      'Drejtoria Komunale e Arsimit',
      'Opštinska direkcija za obrazovanje',
      'Municipal Directorate of Education',
    ),
    text('DKA', 'ODO', 'MDE'),
  ),
  one(
    'municipal',
    text(
      'Drejtoria për Shëndetësi dhe Mirëqenie Sociale',
      'Direkcija za zdravstvo i socijalnu zaštitu',
      'Directorate of Health and Social Welfare',
    ),
    text('DSHMS', 'DZSZ', 'DHSW'),
  ),
  one(
    'municipal',
    text(
      'Drejtoria për Urbanizëm dhe Infrastrukturë',
      'Direkcija za urbanizam i infrastrukturu',
      'Directorate of Urban Planning and Infrastructure',
    ),
    text('DUI', 'DUI', 'DUPI'),
  ),
  one(
    'municipal',
    text(
      'Drejtoria e Administratës së Përgjithshme',
      'Direkcija za opštu upravu',
      'Directorate of General Administration',
    ),
    text('DAP', 'DOU', 'DGA'),
  ),
  one(
    'municipal',
    text(
      'Drejtoria për Buxhet dhe Financa',
      'Direkcija za budžet i finansije',
      'Directorate of Budget and Finance',
    ),
    text('DBF', 'DBF', 'DBF'),
  ),
  one(
    'municipal',
    text(
      'Drejtoria për Kulturë, Rini dhe Sport',
      'Direkcija za kulturu, omladinu i sport',
      'Directorate of Culture, Youth and Sport',
    ),
    text('DKRS', 'DKOS', 'DCYS'),
  ),
  one(
    'municipal',
    text(
      'Zyra Komunale për Komunitete dhe Kthim',
      'Opštinska kancelarija za zajednice i povratak',
      'Municipal Office for Communities and Return',
    ),
    text('ZKKK', 'OKZP', 'MOCR'),
  ),
  one(
    'municipal',
    text('Komiteti Komunal Veprues', 'Opštinski akcioni odbor', 'Municipal Action Committee'),
    text('KKV', 'OAO', 'MAC'),
  ),
  one(
    'municipal',
    text('Qendra për Punë Sociale', 'Centar za socijalni rad', 'Centre for Social Work'),
    text('QPS', 'CSR', 'CSW'),
  ),
  one(
    'health',
    text(
      'Qendra Kryesore e Mjekësisë Familjare',
      'Glavni centar porodične medicine',
      'Main Family Medicine Centre',
    ),
    text('QKMF', 'GCPM', 'MFMC'),
  ),
  one(
    'health',
    text('Qendra e Mjekësisë Familjare', 'Centar porodične medicine', 'Family Medicine Centre'),
    text('QMF', 'CPM', 'FMC'),
  ),
  one('school', text('Shkollat e komunës', 'Škole u opštini', 'Schools of the municipality')),
  one(
    'school',
    text('Institucionet parashkollore', 'Predškolske ustanove', 'Pre-school institutions'),
    text('IP', 'PU', 'PSI'),
  ),
  one('school', text('Qendra Mësimore', 'Centar za učenje', 'Learning Centre'), text('QM', 'CU', 'LC')),
  one(
    'central',
    text('Zyra e Punësimit', 'Zavod za zapošljavanje', 'Employment Office'),
    text('ZP', 'ZZ', 'EO'),
  ),
  one(
    'central',
    text('Qendra e Aftësimit Profesional', 'Centar za stručno osposobljavanje', 'Vocational Training Centre'),
    text('QAP', 'CSO', 'VTC'),
  ),
  one(
    'central',
    text(
      'Ministria e Arsimit, Shkencës, Teknologjisë dhe Inovacionit',
      'Ministarstvo obrazovanja, nauke, tehnologije i inovacija',
      'Ministry of Education, Science, Technology and Innovation',
    ),
    text('MASHTI', 'MONTI', 'MESTI'),
  ),
  one(
    'central',
    text('Ministria e Shëndetësisë', 'Ministarstvo zdravlja', 'Ministry of Health'),
    text('MSH', 'MZ', 'MoH'),
  ),
  one(
    'central',
    text('Zyra për Qeverisje të Mirë', 'Kancelarija za dobro upravljanje', 'Office of Good Governance'),
    text('ZQM', 'KDU', 'OGG'),
  ),
  one(
    'central',
    text(
      'Instituti i Kosovës për Administratë Publike',
      'Institut Kosova za javnu upravu',
      'Kosovo Institute for Public Administration',
    ),
    text('IKAP', 'IKJU', 'KIPA'),
  ),
  one('central', text('Policia e Kosovës', 'Policija Kosova', 'Kosovo Police'), text('PK', 'PK', 'KP')),
  one(
    'civil-society',
    text('Organizatat e shoqërisë civile', 'Organizacije civilnog društva', 'Civil society organisations'),
    text('OSHC', 'OCD', 'CSO'),
  ),
  one('donor', text('Donatorët', 'Donatori', 'Donors')),
]
