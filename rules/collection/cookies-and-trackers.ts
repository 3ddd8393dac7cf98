import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/cookies-and-trackers',
  fact: 'collected:cookies-and-trackers',
  title: 'Cookies and trackers',
  why: 'Trackers let this site and others recognise you again and follow what you do.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:Tracking'],
  languages: {
    en: {
      data: [
        '(tags|pixels|beacons|cookies) (and|or) (scripts|tags|pixels)',
        'cookie',
        '(web|network|internet|email|tracking)? beacon',
        '(tracking|advertising|analytics|conversion|marketing|invisible|facebook|meta|retargeting|remarketing|clear|web|spy) pixel',
        'pixel (tag|image|gif)?',
        '(clear|transparent|invisible|single-pixel) (gif|image)',
        'gif',
        'web bug',
        'tracking (technology|technologies|tool|mechanism|device|code|script|software|tag|element|link|utility|utilities)',
        '(similar|other|comparable|like|related) (tracking|online|data collection|storage|data|internet|web)? (technology|technologies|techniques)',
        'local (shared object|storage|data storage)',
        '(flash|html5) (cookie|object|local storage|storage)',
        '(browser|web|dom|session) storage',
        '(sdk|sdks)',
        'software development kit',
        '(etag|e-tag|entity tag)',
        '(javascript|java script|javascripts) (tag|code)?',
        'session replay',
        '(device|browser) fingerprinting',
        'cookie (id|identifier|data|information)',
      ],
      listed: ["'tags", "'scripts", "'pixels", "'beacons"],
      except: [
        '(no|without) similar technology',
        '(email|e-mail|phone|sms|mms|messaging|text|mail|computer|electronic) (,|or|and) (or|and)? other technology',
        'cookie (consent)? (banner|notice|policy|statement|setting|preference|manager|management)',
        'other technology (company|companies|provider|service|that may|to communicate|to keep|to protect|to secure)',
        'unlike cookie',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We use cookies and similar technologies.',
      'This website uses web beacons.',
      'Cookies help us to remember your language.',
      'Our partners place tracking pixels on our pages.',
      'Information is collected automatically by means of: ⟩ Cookies',
      'Cookies are placed on your device when you visit us.',
      'The app contains a software development kit of an analytics company.',
      'We allow advertising companies to use cookies on our site.',
    ],
    allows: ['We may use pixel tags in our emails.', 'Third parties may set cookies on our service.'],
    asks: ['With your consent, we use analytics cookies.', 'Unless you agree, we do not set marketing cookies.'],
    denies: ['We do not use cookies.', 'This site never sets cookies.'],
    ignores: [
      'A cookie is a small text file.',
      'You can delete cookies in your browser.',
      'Those websites may set cookies of their own.',
      'You may be asked to send us your answers by email, MMS or other technologies.',
      'We ask for your consent in a cookie banner.',
      'Unlike cookies, device IDs, which we record, cannot be deleted.',
      'Logs, cookies: cookies are small text files that a website can place on a computer to recognise visitors.',
      '§ Choose one of the following to get more information: ⟩ Cookies',
    ],
  },
};
