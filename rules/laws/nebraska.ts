import { named, stateLaw } from '../state-law';

/** Revised Statutes of Nebraska, sections 87-1101 to 87-1130. */
const act = 'Neb. Rev. Stat. § 87-1107';

export const law = stateLaw({
  id: 'nebraska',
  act: 'Nebraska Data Privacy Act',
  region: 'US-NE',
  state: named('Nebraska', 'au'),
  sources: [
    { text: 'Neb. Rev. Stat. § 87-1107', url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1107' },
    { text: 'Neb. Rev. Stat. § 87-1108', url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1108' },
    { text: 'Neb. Rev. Stat. § 87-1109', url: 'https://nebraskalegislature.gov/laws/statutes.php?statute=87-1109' },
  ],
  rights: {
    'opt-out': `${act}(2)(e)`,
    erasure: `${act}(2)(c)`,
    access: `${act}(2)(a)`,
    rectification: `${act}(2)(b)`,
    portability: `${act}(2)(d)`,
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: {
    days: 45,
    cite: 'Neb. Rev. Stat. § 87-1108(2)',
    reasons: 'Neb. Rev. Stat. § 87-1108(3)',
    authentication: 'Neb. Rev. Stat. § 87-1108(5)',
  },
  appeal: { cite: 'Neb. Rev. Stat. § 87-1109', days: 60 },
});
