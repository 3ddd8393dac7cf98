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
        '(precise|exact|fine-grained|fine|real-time|real time|specific|physical|current|actual|live|background|accurate|gps|geo) (gps|geo|device|geographic|geographical|physical)? (geolocation|location|position)',
        'gps (coordinate|data|signal|location|information|sensor|technology|position)?',
        'global positioning (system|satellite|data)?',
        '(geolocation|geo-location|geolocational|geo-locational|geo location) (data|information|coordinate|detail)?',
        'location (data|information|services|coordinate|detail|tracking|history|feature|permission)',
        '(location|locational) (based)? (data|information)',
        '(your|device|user|phone) (mobile|device)? location',
        "(device's|user's|phone's) (gps|current|physical|geographic|precise)? location",
        'location of (your|the|a|their) (mobile)? (device|phone|computer|smartphone|vehicle)',
        'where you (are|were) (located)?',
        'whereabouts',
        '(wi-fi|wifi|wireless|cell|cellular|bluetooth|mobile) (access point|tower|signal|beacon|hotspot|positioning|triangulation)',
        '(ibeacon|geofence|geofencing)',
        '(latitude|longitude) (and|or|/)? (longitude|latitude)?',
        '(movement|travel|route) (data|profile|track|pattern)',
      ],
      except: [
        '(approximate|general|coarse|rough|imprecise|inferred|estimated|derived|broad|regional|non-precise|city-level|country-level) (geographic|geographical|physical|device)? (geo-location|geolocation|location) (data|information)?',
        'your (approximate|general|coarse|rough) location',
        'location (data|information)? (is|are|as)? (derived|inferred|based|estimated|determined|collected) (from|on|by|using|through) (your|the|an)? ip',
        '(ip|ip-based|ip address) (address|based)? (geographic|geo)? (location|geolocation) (data|information)?',
        '(geographic|geographical|physical|your|exact|current|specific) location of our',
        '(our|office|store|business|shop|branch|server|other|different|work|several|multiple) (physical|geographic)? location',
        'location (settings|preferences)',
        'location (information|data|services) :',
        'approximate (the|your)? (location of (your|the|a)|device location|location)',
        "(approximate|general) (the|a|your) (device's|device) location",
        'where you are (a resident|resident|under|using|logged|able|required|asked|entitled|unable|not)',
        'where you were born',
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
      'Geolocation data | Precise position of the device | Yes',
      'Location information is obtained from nearby Wi-Fi access points.',
      'When you use the map, the app receives your location.',
    ],
    allows: ['We may collect GPS data from your device.', 'The app can determine where you are.'],
    asks: [
      'With your permission, we collect your precise location.',
      'If you enable location services, we receive your geolocation.',
    ],
    denies: [
      'We don’t track your precise location.',
      'We never collect GPS coordinates.',
      'No location data is stored.',
    ],
    ignores: [
      'We estimate your approximate location from your IP address.',
      'We do not share your precise location with advertisers.',
      'You can turn off GPS in the settings of your phone.',
      'Signs tell you about the cameras at our locations.',
    ],
  },
};
