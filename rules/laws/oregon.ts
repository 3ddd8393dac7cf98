import { stateLaw } from '../state-law';

/**
 * Oregon Revised Statutes 646A.570 to 646A.589. Its list names the third parties that got this person's data or, as the
 * company likes, anybody's; access comes as a copy; an opt-out needs no authentication.
 */
const act = 'ORS 646A.574';

export const law = stateLaw({
  id: 'oregon',
  act: 'Oregon Consumer Privacy Act',
  region: 'US-OR',
  state: { en: 'Oregon', de: 'Oregon', fr: 'l’Oregon', es: 'Oregón', inFrench: 'dans' },
  sources: [{ text: 'ORS chapter 646A', url: 'https://www.oregonlegislature.gov/bills_laws/ors/ors646a.html' }],
  rights: {
    'opt-out': `${act}(1)(d)`,
    erasure: `${act}(1)(c)`,
    access: `${act}(1)(a)`,
    rectification: `${act}(1)(b)`,
    portability: `${act}(2)`,
    'third-parties': `${act}(1)(a)(B)`,
    'withdraw-consent': 'ORS 646A.578(1)(d)',
  },
  uses: ['sale', 'targeted-ads', 'profiling'],
  answer: { days: 45, cite: 'ORS 646A.576(5)(a)', reasons: 'ORS 646A.576(5)(b)', authentication: 'ORS 646A.576(5)(d)' },
  appeal: { cite: 'ORS 646A.576(6)', days: 45 },
  given: 'copy',
  parties: 'named-mine-or-any',
  optOutUnauthenticated: 'ORS 646A.576(5)(e)',
  withdrawalDays: 15,
});
