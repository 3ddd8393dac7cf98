import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'collection/postal-address',
  fact: 'collected:postal-address',
  title: 'Postal address',
  why: 'Where you live says a lot about you and can be matched with lists that data brokers hold.',
  concern: 'medium',
  practice: 'collects',
  dpv: ['pd:PhysicalAddress'],
  languages: {
    en: {
      data: [
        '(postal|mailing|street|billing|shipping|delivery|home|residential|physical|work|business|office|residence|permanent|correspondence|house|invoice|mail|dispatch|installation|property) address',
        '(postal|mailing|street|billing|shipping|delivery|home|residential|physical) (and|or|and/or|/|,) (postal|mailing|street|billing|shipping|delivery|home|residential|physical|email) address',
        '(zip|postal|post) code',
        'postcode',
        'zip',
        '(name|surname|age|gender|birth|number|phone|telephone|fax|employer|occupation|company|city) (,|and|or|/|&) (and|or|your)? address',
        'address (,|and|or|/|&) (and|or|your)? (phone|telephone|mobile|cell|email|city|state|zip|postal|postcode|date|birth|name|age|social security|fax|credit|payment|gender|country|contact|job|demographic)',
        'your (full|current|complete)? address',
        '(his|her|their|customer|user|member|recipient) address',
        'street (name|number)',
        'house number',
        'place of residence',
      ],
      listed: [
        'address',
        '(shipping|delivery|mailing) (detail|information)',
        '(address|postal) (detail|information|data)',
      ],
      except: [
        '(our|following|its) (postal|mailing|street|physical|office|business|registered)? address',
        '(postal|mailing|street|business|physical|registered|office) address (:|below|above|listed|of our|of the (company|controller))',
        '(the|this) (postal|mailing|street|physical|business)? address (below|above|listed|given|provided|set|specified|indicated|shown|stated|at)',
        '(ip|email|mac|web|internet|protocol|network|website|hardware|url|wallet|device) (and|or|/)? address',
        'your (ip|email) address',
        '(ip|email|protocol|mac|web|internet) address (,|and|or|/) (and|or|your)? (phone|telephone|mobile|cell|email|city|state|zip|postal|postcode|date|birth|name|age|social security|fax|credit|payment|gender|country|contact|job|demographic)',
        'names and addresses of (all|any|the|our|such|those|third)',
        'address book',
        '(to|will|we|and) address your',
        '(by|via) (mail|post) (at|to) * address',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We collect your billing and shipping address.',
      'You must give your name, address and telephone number.',
      'We keep the postcode of your delivery.',
      'Order details: we collect the following. ⟩ Mailing address',
      'Your street address is passed to the courier.',
    ],
    allows: [
      'We may ask for your home address.',
      'Retailers may provide us with your postal address.',
      'We may collect details during your use of our services, including your name and postal address.',
    ],
    asks: ['With your consent, we store your home address for faster checkout.'],
    denies: ['We do not collect postal addresses.'],
    ignores: [
      'Write to us at our mailing address.',
      'We log your IP address.',
      'We ask for your email address.',
      'We will address your complaint in ten days.',
    ],
  },
};
