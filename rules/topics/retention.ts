import { defineTopic } from '../../lib/policy/topic';

export const topic = defineTopic({
  name: 'Data Retention',
  languages: {
    en: {
      strong: [
        '(data|information|record)? retention',
        '(retain|keep|store|maintain|hold|kept|retained|stored) * (as long as|for as long|for up to|until|for a period|longer than|indefinitely|for the period)',
        '(as long as|for as long as) (is|it is|necessary|needed|you|your|we|reasonably)',
        '(retained|kept|stored|deleted|removed|purged) (for|after|within|until)',
        'no longer (needed|necessary|required|than)',
        'we (will|may|do)? (retain|keep)',
        '(period|length) of time',
        'remain in our (record|archive|database|system)',
      ],
      weak: ['retain', 'retention', 'archive', 'backup', 'purge', '(days|months|years)', 'delete'],
      against: [],
    },
  },
});
