import { stateLaw } from '../state-law';

/**
 * New Jersey Statutes, 56:8-166.4 to 56:8-166.19. P.L. 2026, c. 25 put a paragraph into 56:8-166.12(a), so those of
 * that subsection are not cited.
 */
const act = 'N.J.S.A. 56:8-166.10';

export const law = stateLaw({
  id: 'new-jersey',
  act: 'New Jersey Data Privacy Act',
  region: 'US-NJ',
  state: { en: 'New Jersey', de: 'New Jersey', fr: 'New Jersey', es: 'Nueva Jersey', inFrench: 'au' },
  sources: [{ text: 'P.L. 2023, c. 266', url: 'https://pub.njleg.state.nj.us/Bills/2022/PL23/266_.PDF' }],
  rights: {
    'opt-out': `${act}(a)(5)`,
    erasure: `${act}(a)(3)`,
    access: `${act}(a)(1)`,
    rectification: `${act}(a)(2)`,
    portability: `${act}(a)(4)`,
    'withdraw-consent': 'N.J.S.A. 56:8-166.12(a)',
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: {
    days: 45,
    cite: 'N.J.S.A. 56:8-166.7(a)',
    reasons: 'N.J.S.A. 56:8-166.7(c)',
    authentication: 'N.J.S.A. 56:8-166.7(e)',
  },
  appeal: { cite: 'N.J.S.A. 56:8-166.7(f)', days: 45 },
  withdrawalDays: 15,
  optOutUnauthenticated: 'N.J.S.A. 56:8-166.7(e)',
});
