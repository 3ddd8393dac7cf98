import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/ip-address',
  fact: 'collected:ip-address',
  title: 'IP address',
  why: 'An IP address identifies your connection, shows roughly where you are and links your visits.',
  concern: 'low',
  practice: 'collects',
  dpv: ['pd:IPAddress'],
  languages: {
    en: {
      data: [
        '(ip|i.p.) (address|number|log|information|data)',
        'internet protocol (address|number)',
        'internet protocol * address',
        '(internet|network|computer) (ip)? address',
        '(your|client|source|server) ip',
        'ip (,|and|or|/) (browser|device|location|operating|user)',
        '(ipv4|ipv6) (address)?',
      ],
      listed: ['ip'],
      except: ['ip (addresses)? of our (servers|website)', 'internet address of our'],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'Not everyone knows that we collect IP addresses.',
      'Our servers log your IP address.',
      'We automatically collect Internet Protocol (IP) addresses.',
      'Log data: we record the following. ⟩ IP address and time of the visit',
      'Online identifiers | IP address, cookie ID | Yes',
      'Your IP address is transmitted to the analytics provider.',
      'When you visit, the web server receives the IP number of your device.',
      'We log the name of the network from which you reach the internet, the IP address of your computer, and the date.',
      '§ Personal data that we receive automatically ⟩ This includes: ⟩ Information such as your IP address (including a place derived from it) and identifiers',
    ],
    allows: ['We may use your IP address to find faults.'],
    asks: ['With your consent, we store your IP address.'],
    denies: ['We do not log IP addresses.', 'No IP addresses are stored.'],
    ignores: [
      'An IP address is a number that is assigned to each computer on a network.',
      'We do not share your IP address.',
    ],
  },
};
