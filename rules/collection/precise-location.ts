import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/precise-location',
  fact: 'collected:precise-location',
  title: 'Precise location',
  why: 'GPS-level location shows where you live, work, worship and seek care.',
  concern: 'high',
  practice: 'collects',
  dpv: ['pd:GPSCoordinate'],
  languages: {
    en: {
      data: [
        '(precise|exact|fine-grained|real-time|specific|geographic|physical|current) (gps|geo)? (geolocation|location)',
        'gps (coordinate|data|signal|location|information)?',
        'geolocation (data|information)?',
        'geo-location',
        'location (data|information|services|coordinate)',
        '(your|device|user) (device)? location',
        'whereabouts',
        '(wi-fi|wifi|cell) (access point|tower|signal)',
        'latitude and longitude',
      ],
      except: [
        '(approximate|general|coarse|rough|imprecise) location (data|information)?',
        'your exact location of our',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your precise location while the app is open.',
      'We record GPS coordinates.',
      'We collect the following: ⟩ Exact location of your phone',
    ],
    allows: ['We may collect GPS data from your device.'],
    asks: ['With your permission, we collect your precise location.'],
    denies: ['We don’t track your precise location.', 'We never collect GPS coordinates.'],
    ignores: [
      'We estimate your approximate location from your IP address.',
      'We do not share your precise location with advertisers.',
      'You can turn off GPS in the settings of your phone.',
    ],
  },
};
