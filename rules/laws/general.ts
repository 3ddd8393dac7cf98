import type { Deadline, Law, Statement } from '../../lib/letters/law';

/** For everybody whom no other law here serves: it cites nothing, claims nothing, and asks. */
const wish: Deadline = { period: { unit: 'days', count: 30 }, inWords: '30 days', onWeekend: 'stays' };
const identity: Statement = { says: 'If you are in doubt whether it is me, please answer to that address and ask.' };
const refusal: Statement = {
  says: 'If you cannot do all of it, please do what you can and tell me what stands in the way.',
};

export const law: Law = {
  id: 'general',
  name: 'No particular law (a courteous request)',
  regions: [],
  signs: { scopes: [], words: [] },
  dates: 'en-GB',
  holidays: [],
  rights: {
    'opt-out': {
      subject: 'Please do not sell or share my personal data',
      opening: {
        says: 'I ask you not to sell my personal data, not to share them with others for their own purposes, and not to use them for targeted advertising.',
      },
      further: [{ says: 'Where I have agreed to any of this, I take that back.' }],
      identity,
      deadline: wish,
      refusal,
    },
    erasure: {
      subject: 'Please delete my personal data',
      opening: { says: 'I ask you to delete all personal data that you hold about me.' },
      further: [{ says: 'Please ask those to whom you have passed my data to delete them too.' }],
      identity,
      deadline: wish,
      refusal,
    },
  },
};
