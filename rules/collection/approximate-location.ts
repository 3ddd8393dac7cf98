import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/approximate-location',
  fact: 'collected:approximate-location',
  title: 'Approximate location',
  why: 'Even a rough location shows your country or city and can be narrowed down with other data.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:Location', 'pd:Country', 'pd:City'],
  languages: {
    en: {
      data: [
        '(approximate|general|coarse|rough|imprecise|inferred|estimated|derived|broad|regional|non-precise|city-level|country-level|ip-based) (geographic|geographical|physical|device)? (geo-location|geolocation|location|area|position) (data|information)?',
        'location (data|information)? (is|are|as)? (derived|inferred|based|estimated|determined|collected) (from|on|by|using|through) (your|the|an)? ip (address)?',
        'location',
        '(your|home|user|current) (country|city|region|state|province|county|town|time zone|timezone|locale)',
        '(country|state|city|region|place|county|province) (and|or)? (state|country|city|region)? of (residence|origin|your|location|birth|access)',
        '(country|region|place|city|area|state) (in|from|where) (which)? (you|your)',
        '(city|state|country|region|province|zip code|postal code|postcode) (,|and|or|and/or|/) (and|or)? (city|state|country|region|province|zip|zip code|postal code|postcode|postal|time zone|timezone|county|language|locale|town|ip)',
        '(approximate|general) location of (your|the) (device|computer|phone)',
        '(time zone|timezone|time-zone) (setting|information|location)?',
        'country (code|setting|information|location)',
        '(geographic|geographical|geo) (region|area|information|data|location)',
        'regional (setting|information|data)',
        '(language|address|age|gender|name) (,|and|or) (and|or)? (country|city|region)',
        'area code',
        'general area',
      ],
      listed: ['country', 'city', 'region', 'state', 'province', 'town', 'locale'],
      except: [
        '(precise|exact|fine-grained|gps|real-time|specific|current|physical|device) (geographic|gps|geo|device)? location (data|information|services)?',
        'your (device)? location',
        'location (data|information|service|services|coordinate|setting|tracking|history|feature|permission|preference|based|enabled|targeted)',
        '(our|office|store|business|shop|branch|server|other|different|retail|secure|central|storage|off-site|convenient|several|multiple|various|these|those|such|any|its|physical|each|that|following|centralized|remote|locked|safe|fixed|meeting|event|wrong) (physical|geographic|store|office|retail|hotel|restaurant)? location',
        'location (of|for) (our|the|a|an|this|such|these|any|their|its|your data)',
        'location on (the|our|your|a) (internet|web|site|website|page|server|network)',
        '(advertisement|ad|file|storage|work|job|data|server) location',
        '(another|other|the same|one|a|this|new) location',
        '(outside|other than|laws of|law of|law in|laws in|leave|leaves|within|authority in|regulator in|authorities in|authority of|in|into|to|from|from outside|authority for) (of)? (your|the|a|any|another|other|this|which)? (home|own)? (country|state|region|county|city|province|jurisdiction) (of residence|in which you|where you|of origin|and country|or country|or region|and state|or state|or province)?',
        '(country|countries|state|region|jurisdiction) or (region|country|state|territory|jurisdiction) (other|outside|where|that|may|which)',
        'your (state|country|region|province) (law|of residence (may|has|provides)|attorney|may|data protection)',
        'your (state|country) of residence (may|has|provides)',
        'the (country|state|region) (where|in which) (we|our)',
        '(city|state|county|local|province) (,|and|or|and/or) (city|county|state|local|province) (health|law|government|authority|agency|department|official|statute|regulation|law)',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Details that we record: ⟩ Country',
      'We estimate your approximate location from your IP address.',
      'We collect your time zone and country.',
      'Your profile includes: ⟩ City and country',
      'Our servers log the general location from which you connect.',
      'We record your gender, location and hobbies.',
    ],
    allows: ['We may infer your region from your IP address.'],
    asks: ['If you agree, we store your city to show local events.'],
    denies: ['We do not collect your country or city.'],
    ignores: [
      'Your data may be transferred to countries outside the EEA.',
      'We collect the precise location of your phone.',
      'You may lodge a complaint with the authority in your country.',
      'Paper files are kept in a locked location.',
    ],
  },
};
