import { stateLaw } from '../state-law';

/** New Hampshire Revised Statutes Annotated, chapter 507-H. */
const act = 'N.H. RSA 507-H:4';

export const law = stateLaw({
  id: 'new-hampshire',
  act: 'New Hampshire Data Privacy Act',
  region: 'US-NH',
  state: { en: 'New Hampshire', de: 'New Hampshire', fr: 'New Hampshire', es: 'Nuevo Hampshire', inFrench: 'au' },
  sources: [
    { text: 'RSA chapter 507-H', url: 'https://gc.nh.gov/rsa/html/LII/507-H/507-H-mrg.htm' },
    {
      text: 'RSA chapter 507-H, by the New Hampshire Department of Justice',
      url: 'https://www.doj.nh.gov/data-privacy-enforcement',
    },
  ],
  rights: {
    'opt-out': `${act}, I(e)`,
    erasure: `${act}, I(c)`,
    access: `${act}, I(a)`,
    rectification: `${act}, I(b)`,
    portability: `${act}, I(d)`,
    'withdraw-consent': 'N.H. RSA 507-H:6, I(f)',
  },
  uses: ['sale', 'targeted-ads', 'profiling-solely-automated'],
  answer: { days: 45, cite: `${act}, III(a)`, reasons: `${act}, III(b)`, authentication: `${act}, III(d)` },
  appeal: { cite: `${act}, IV`, days: 60 },
  withdrawalDays: 15,
  optOutUnauthenticated: `${act}, III(d)`,
  authority: {
    name: {
      en: 'the Attorney General of New Hampshire',
      de: 'der Attorney General von New Hampshire',
      fr: 'l’Attorney General du New Hampshire',
      es: 'el Attorney General de Nuevo Hampshire',
    },
    url: 'https://www.doj.nh.gov/data-privacy-enforcement',
  },
});
