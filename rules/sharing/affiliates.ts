import { defineRule, type ExamplesFor } from '../../lib/policy/rule';

export const rule = defineRule({
  id: 'sharing/affiliates',
  fact: 'recipients:affiliates',
  title: 'Affiliates',
  why: 'Every company of the group may hold your data.',
  concern: 'low',
  practice: 'discloses',
  languages: {
    en: {
      data: [
        'affiliate',
        'affiliated (company|entity|business|organisation|corporation|brand|party|firm)',
        '(subsidiary|subsidiaries)',
        'parent (company|corporation|entity|organisation|firm)',
        'holding company',
        'ultimate holding',
        '(group|sister|related|associated|affiliate) (company|entity|business|corporation|undertaking|member)',
        '(corporate|company) (group|family|affiliate)',
        '(member|entity|company|part|companies) (of|in|within) (our|the|its|this|a) * group',
        'group of companies',
        '(our|the|its) group',
        'within * group',
        '(family|families) of (company|business|brand|site|website|corporation|product)',
        '(corporate|company) (parent|subsidiary)',
        'under common (control|ownership)',
        '(common|majority) (ownership|control)',
        '(our|other|its) (division|branch|brand|business unit)',
      ],
      except: [
        'affiliate (marketing|program|programme|link|network)',
        '(user|age|ethnic|control|focus|facebook|discussion|interest|whatsapp|working|peer|support) group',
        '(part|member) of (a|the|this|that) * group of',
        '(part of a group) of (record|people|user|file|person)',
        'affiliate (link|partner|program|programme|marketing|network|commission|website|site)',
        '(outside|outside of|beyond) (our|the|of our) (corporate)? (family|group) (of)? (companies)?',
      ],
    },
  },
});

export const examples: ExamplesFor<typeof rule> = {
  en: {
    states: [
      'We share your data with our affiliates.',
      'Your data are transferred to other companies of our group.',
      'We disclose personal data to: ⟩ Subsidiaries and the parent company',
      '§ Who receives your data ⟩ Group companies in Finland',
    ],
    allows: ['We may disclose your information to our parent company and subsidiaries.'],
    asks: ['With your consent, we share your data with our sister companies.'],
    denies: ['We do not share your data with our affiliates.'],
    ignores: [
      'We receive data from our affiliates.',
      'This policy applies to Larkspur Ltd and its subsidiaries.',
      'We share data with unaffiliated companies.',
      'You can join our affiliate programme.',
      'Your letter, if it is part of a group of records, may be passed on to the archive.',
      'Details provided by our parent company are added to what we disclose.',
      'We may receive data about you from other companies and affiliates, so that it can be used to serve you.',
      'This policy governs each site, however distributed or published, provided by the company, its parent, subsidiaries or affiliates.',
      'You may buy through affiliate links, and affiliate partners may use cookies to count such visits.',
      'We ask you before we share your data outside our family of companies.',
      'Your data may be moved to any country in which our affiliates maintain facilities.',
      'We share news about our products, sponsors and affiliates with you.',
      'Fern Ltd and its affiliates (“we”, “us”) provide this site and share what you give.',
      'This notice describes how your information is collected and used by Fern and its subsidiaries.',
      'We collect data from firms with whom we do business (“Affiliates”) and may share it with you.',
    ],
  },
};
