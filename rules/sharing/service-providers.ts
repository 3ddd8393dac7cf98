import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/service-providers',
  fact: 'recipients:service-providers',
  title: 'Service providers',
  why: 'Companies that work for this one handle your data too.',
  concern: 'none',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        'service provider',
        '(vendor|contractor|subcontractor|supplier|processor|subprocessor|sub-processor|sub-contractor|consultant)',
        '(data|payment|card|order|transaction|third-party) (processor|handler)',
        '(our|authorised|their|its|third-party|other|and|or|,) agent',
        '(hosting|host|cloud|cloud storage|payment|email|delivery|shipping|it|technology|technical|technical support|support|customer support|customer service|infrastructure|fulfilment|data storage|storage|communication|mailing|logistics|call centre|billing|security|software|server|maintenance|database|translation|moderation|content moderation|identity verification|verification|fraud prevention|crm|web hosting|outsourcing|data centre|payroll|postal|transport|computing|processing|messaging|backup) (and|or)? (hosting|delivery|maintenance|support|storage|security|analytics|marketing)? (provider|company|service|partner|supplier|firm|contractor|vendor|services provider)',
        '(third party|third parties|company|companies|partner|business|businesses|provider|organisation|firm|people|person|individual|entity) * (provide|perform|help|assist|act|work|process|supply|host|support|operate|carry|contracted|engaged|employed|hired|engage|facilitate) * (us|our|behalf|service|function|payment|order|website|site)',
        'on (our|its) behalf',
        'on behalf of us',
        'provider of * (service|hosting|support|infrastructure|payment)',
        '(professional|legal|tax|financial|outside|external) (adviser|advisor|counsel)',
        '(lawyer|auditor|accountant|attorney|insurer|banker)',
        '(courier|carrier|payment gateway|shipping company|call centre|web host|hosting company|mailing house|fulfilment house)',
        '(bank|credit card company|payment institution|payment network|card network|payment scheme)',
        'payment (provider|company|processing|platform|service|processor|gateway)',
        'outsourced',
      ],
      except: [
        '(internet|mobile|wireless|network|telephone|phone|cellular|email|telecommunication|broadband|online) service provider',
        '(identity|health care|healthcare|medical|treatment) provider',
        '(third-party|third party|other) (organization|organisation|company|source|party|vendor|provider|partner) (that)? (may|can|might)? (also)? provide (to us|us)',
        '(financial|health care|healthcare|wireless|telephone|mobile phone|internet) service provider',
        'bank of',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share your data with service providers who host our site.',
      'Your data are passed to payment processors.',
      'We disclose personal data to: ⟩ Cloud hosting providers',
      '§ Who we share your data with ⟩ Contractors and suppliers',
      'Your address is given to the courier that delivers your order.',
      'We disclose information to companies that perform services on our behalf.',
    ],
    allows: [
      'We may provide your details to vendors who send e-mails for us.',
      'Our contractors may have access to your personal data.',
    ],
    asks: ['With your permission, we share your file with our consultants.'],
    denies: ['We do not share this data with service providers.'],
    ignores: [
      'Contact your internet service provider.',
      'We obtain data from our suppliers.',
      'We are the processor of such data.',
      'The same terms apply to all content provided by us, our licensors, vendors and service providers, which we share.',
      'Reference to any product by trade name does not imply its endorsement by any agency, contractor or subcontractor.',
      'Please see our other notice for information on how personal data may be shared with service providers.',
      'You agree to indemnify us, our licensors, vendors and service providers against all claims, disclosed or not.',
      'Cookies are small files that a site or its service provider transfers to a computer.',
      'We also collect information that third-party organisations may provide to us.',
      'Our advertisers include financial service providers to which we give reports.',
      'Payment processors may also provide us with updated details of your card.',
    ],
  },
};
